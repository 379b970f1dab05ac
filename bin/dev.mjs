import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './checkout.mjs'

const WATCHED = ['src', 'engine', 'db']
const QUIET_MS = 100
const SERVE = "const { run } = await import('./dist/server/cli.js'); await run(process.argv.slice(1))"

/** Builds and starts the server again whenever a source changes; the page in the browser then reloads by itself. */
export async function run(args) {
  const restart = restarter(args)
  let work = restart()
  let timer
  const onChange = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (work = work.then(restart)), QUIET_MS)
  }
  const watchers = WATCHED.map(folder => watch(join(root, folder), { recursive: true }, onChange))
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await work
  await restart.stop()
  return 0
}

function restarter(args) {
  let server
  const stop = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  const restart = async () => {
    try {
      await build({ reloading: true })
    } catch {
      return console.error('The old build goes on until this is repaired.')
    }
    await stop()
    const flags = ['--enable-source-maps', '--input-type=module', '-e', SERVE, 'start', ...args]
    server = spawn(process.execPath, flags, { cwd: root, stdio: 'inherit' })
  }
  return Object.assign(restart, { stop })
}
