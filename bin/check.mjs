import { runNode } from './run-node.mjs'

const SCRIPT = 'checks/run.ts'

/** `knooppunt check [--list] [name ...]`: each check with its rule in plain words. */
export async function run(args) {
  return await runNode([SCRIPT, ...args])
}

/** Runs all checks, shows their lines except the one with the counts, and returns these. */
export async function countChecks() {
  let counts = { passed: 0, failed: 0 }
  const onLine = line => {
    const found = /^(\d+) passed, (\d+) failed$/.exec(line)
    if (found) counts = { passed: Number(found[1]), failed: Number(found[2]) }
    else console.log(line)
  }
  const code = await runNode([SCRIPT], { onLine })
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
