import { buildIfChanged } from './build.mjs'
import { runNode } from './run-node.mjs'

/** `knooppunt bench`: measures requests, memory and search on much data; `knooppunt bench engine`: the engines. */
export async function run([what, ...rest]) {
  if (what === 'engine') return await runNode(['bench/engine/run.ts', ...rest])
  if (!(await buildIfChanged())) return 1
  return await runNode(['bench/run.ts', ...(what === undefined ? [] : [what]), ...rest])
}
