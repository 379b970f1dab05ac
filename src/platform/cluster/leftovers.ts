import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../config/start-problem.ts'
import { runningServer, socketFile } from './address.ts'
import type { Binaries } from './binaries.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import { stopPostgres, type Log } from './postgres-process.ts'

/** Clears what a killed program left: a server still running on the folder, or notes that would stop a new one. */
export async function clearLeftovers(binaries: Binaries, folder: ClusterFolder, log: Log): Promise<void> {
  const pid = runningServer(folder)?.pid
  if (pid === undefined || !isAlive(pid)) return
  if (!isServerOn(folder, pid)) return disownNotes(folder)
  log.info('The database was still running after an unclean end; it is stopped and started again.')
  await stopPostgres(binaries, folder, ['fast', 'immediate'])
  if (!isAlive(pid) || !isServerOn(folder, pid)) return
  const sentence = `The database in ${folder.path} is run by process ${pid}, which does not stop; end that process first.`
  throw new StartProblem('data_in_use', sentence)
}

/**
 * PostgreSQL refuses to start while a process has the number in its notes, whatever that process is. A note of its
 * own parent it holds for old; it then still looks whether processes of the killed server use its shared memory.
 */
function disownNotes(folder: ClusterFolder): void {
  const note = join(folder.data, 'postmaster.pid')
  writeFileSync(note, readFileSync(note, 'utf8').replace(/^\d+/, String(process.pid)))
  rmSync(join(folder.path, `${socketFile}.lock`), { force: true })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Elsewhere than on Linux a process that has the server's number is taken for the server. */
function isServerOn(folder: ClusterFolder, pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder.data
  } catch {
    return false
  }
}
