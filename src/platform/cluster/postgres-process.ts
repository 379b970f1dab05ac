import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { StartProblem } from '../config/start-problem.ts'
import type { Binaries } from './binaries.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import { runAs } from './run-as.ts'
import { asFlags } from './server-options.ts'

export type Log = { debug(text: string): void; info(text: string): void; error(text: string): void }

export type PostgresProcess = { pid: number; output: string[]; exited: Promise<void>; hasExited(): boolean }

const KEPT_LINES = 40

export type Run = { binaries: Binaries; folder: ClusterFolder; settings: string[]; log: Log }

/** Starts the server on the folder; it stops by itself when this process is gone, however that ended. */
export function runPostgres({ binaries, folder, settings, log }: Run): PostgresProcess {
  const flags = ['-D', folder.data, ...asFlags(settings)]
  const server = spawn(binaries.postgres, flags, {
    ...runAs(folder.user),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  server.on('error', () => undefined) // told by the missing pid
  const pid = server.pid
  if (pid === undefined)
    throw new StartProblem('database_failed', `The database program ${binaries.postgres} cannot be run.`)
  const output: string[] = []
  createInterface(server.stderr).on('line', line => {
    output.push(line)
    if (output.length > KEPT_LINES) output.shift()
    if (/^PANIC:/.test(line)) log.error(line)
    else log.debug(line)
  })
  const guard = guardOver(pid, folder)
  const exited = new Promise<void>(resolve => server.once('close', () => resolve())).then(
    () => void guard?.kill(),
  )
  return { pid, output, exited, hasExited: () => server.exitCode !== null || server.signalCode !== null }
}

export type Manner = 'smart' | 'fast' | 'immediate'

const PATIENCE_SECONDS = { smart: 3, fast: 60, immediate: 10 }

/** Stops the server on the folder in the first of these manners that helps: smart waits for its clients. */
export async function stopPostgres(
  binaries: Binaries,
  folder: ClusterFolder,
  manners: Manner[],
): Promise<void> {
  for (const manner of manners) {
    const patience = String(PATIENCE_SECONDS[manner])
    const flags = ['stop', '-D', folder.data, '-m', manner, '-w', '-t', patience]
    const stopping = spawn(binaries.pg_ctl, flags, { ...runAs(folder.user), stdio: 'ignore' })
    const [code] = (await once(stopping, 'close')) as [number | null]
    if (code === 0) return
  }
}

/** Waits for the end of our process on a pipe, which closes however we end, and then stops the server. */
function guardOver(pid: number, folder: ClusterFolder): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined
  const script = 'read -r _; kill -INT "$1"'
  const guard = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    ...runAs(folder.user),
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  return guard
}
