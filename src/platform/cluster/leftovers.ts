import { readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../config/start-problem.ts'
import { runningServer } from './address.ts'
import type { Binaries } from './binaries.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import { stopPostgres, type Log } from './postgres-process.ts'

/** Clears what a killed program left: a server still running on the folder, or a note of one that is gone. */
export async function clearLeftovers(binaries: Binaries, folder: ClusterFolder, log: Log): Promise<void> {
  const pid = runningServer(folder)?.pid
  if (pid === undefined || !isAlive(pid)) return
  if (isPostgres(pid, folder)) {
    log.info('The database was still running after an unclean end; stopping it first.')
    await stopPostgres(binaries, folder, 0).catch(() => undefined)
    if (isAlive(pid))
      throw new StartProblem(
        'data_in_use',
        `The database in ${folder.path} is run by process ${pid}, which does not stop; end that process first.`,
      )
  } else {
    // PostgreSQL would take whatever has this number now for a server and refuse to start.
    rmSync(join(folder.data, 'postmaster.pid'))
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isPostgres(pid: number, folder: ClusterFolder): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder.data
  } catch {
    return false
  }
}
