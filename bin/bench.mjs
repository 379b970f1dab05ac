import { buildIfChanged } from './build.mjs'
import { runNode } from './run-node.mjs'

/** `knooppunt bench`: measures requests, memory and search on much data. */
export async function run(args) {
  if (!(await buildIfChanged())) return 1
  return await runNode(['bench/run.ts', ...args])
}
