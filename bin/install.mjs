import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash, root, stampIn } from './checkout.mjs'

const STAMP = 'node_modules/.knooppunt-lock'

/** Installs the packages of the lock file unless they are there; says what is wrong and ends when that fails. */
export function install() {
  const wanted = contentHash(['package-lock.json'])
  if (stampIn(STAMP) === wanted) return
  console.error('Installing the packages of Knooppunt; this happens once and takes a minute or two ...')
  rmSync(join(root, STAMP), { force: true })
  // Development tools are needed too, whatever the environment says: one lock file, one result.
  const { status, error } = runNpm([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
  ])
  if (status !== 0) {
    console.error(
      `The packages could not be installed (npm ci: ${error?.message ?? `exit code ${status}`}); solve what npm says above and start again.`,
    )
    process.exit(1)
  }
  writeFileSync(join(root, STAMP), wanted)
}

/** npm tells where it is when it started us. */
function runNpm(args) {
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  if (npm?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npm, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}
