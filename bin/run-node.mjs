import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './checkout.mjs'

/**
 * Runs a script under this Node, in the checkout, and returns its exit code. With `onLine` its output comes there
 * line by line instead of on the screen. It ends when we are told to end.
 */
export async function runNode(args, { env = process.env, onLine } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit'],
  })
  if (onLine) createInterface(child.stdout).on('line', onLine)
  const end = () => child.kill()
  process.on('SIGTERM', end)
  const code = await new Promise(resolve => child.on('close', resolve))
  process.off('SIGTERM', end)
  return code ?? 1
}
