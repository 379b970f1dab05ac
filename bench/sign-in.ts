/**
 * Whether the time of an answer tells who takes part (convention G2): asks a site of its own to sign in, 200 times for known
 * addresses and 200 times for unknown ones in turns, and prints both medians. `node bench/sign-in.ts`, after a build.
 */
import { loadTsx } from '../src/testing/tsx-hook.ts'

loadTsx()
const { timeSignIns } = await import('./sign-in-times.ts')
process.exitCode = await timeSignIns(200)
