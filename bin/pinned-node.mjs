import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from './checkout.mjs'

const MAJOR = 24
/**
 * Keeps memory small under load (bench/README.md): short-lived memory is given back sooner, and the heap at most doubles
 * between two cleanings, where V8 lets it grow fourfold.
 */
export const LEAN = ['--max-semi-space-size=4', '--heap-growing-percent=100']
/**
 * The same for what is outside that heap: glibc gives each thread a heap of its own, and keeps what was freed in it. Here there is
 * one, and what is larger than 128 KiB goes back at once.
 */
export const LEAN_MALLOC = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/** The Node this must go on with; undefined when the running one will do, as it was started. */
export function otherNode() {
  const running = Number.parseInt(process.versions.node, 10)
  if (running === MAJOR) return isLean() ? undefined : process.execPath
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(root, `node_modules/node-${system}/bin/${file}`)
  if (existsSync(pinned)) return pinned
  if (running > MAJOR) return isLean() ? undefined : process.execPath
  console.error(
    `Knooppunt needs Node ${MAJOR} and found ${process.version}; there is no packaged one for ${system}, so install Node ${MAJOR} and start again.`,
  )
  process.exit(1)
}

function isLean() {
  return LEAN.every(flag => process.execArgv.includes(flag)) && process.env.MALLOC_ARENA_MAX !== undefined
}

/** Runs the same command under another Node and ends as that ends. */
export function goOnUnder(node) {
  const env = { ...LEAN_MALLOC, ...process.env }
  const child = spawn(node, [...LEAN, ...process.argv.slice(1)], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal gives Ctrl-C to the child as well, which should not get it twice.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal))
  }
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}
