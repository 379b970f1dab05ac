import { buildIfChanged } from './build.mjs'
import { runNode } from './run-node.mjs'

/** `knooppunt bench`: measures requests, memory and search on much data. */
export async function run(args) {
  await buildIfChanged()
  return await runNode(['bench/run.ts', ...args])
}
