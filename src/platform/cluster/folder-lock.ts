import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartProblem } from '../config/start-problem.ts'

const SQLITE_BUSY = 5

/**
 * Takes the data folder for this process and returns how to give it back.
 * The lock is the operating system's, taken through SQLite because Node has no file locks of its own:
 * it ends with the process however that dies, so that a stale lock cannot exist.
 */
export function lockFolder(folder: string): () => void {
  const pidFile = join(folder, 'knooppunt.pid')
  try {
    mkdirSync(folder, { recursive: true })
    const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
    lock.exec('pragma journal_mode = off; pragma locking_mode = exclusive; begin exclusive')
    writeFileSync(pidFile, `${process.pid}\n`)
    return () => lock.close()
  } catch (cause) {
    throw lockProblem(folder, pidFile, cause as NodeJS.ErrnoException & { errcode?: number })
  }
}

function lockProblem(
  folder: string,
  pidFile: string,
  cause: NodeJS.ErrnoException & { errcode?: number },
): StartProblem {
  if (cause.errcode === SQLITE_BUSY) {
    const pid = readFileSync(pidFile, 'utf8').trim()
    const sentence = `The data folder ${folder} is in use by another Knooppunt (process ${pid}); stop that one first or choose another folder with --data.`
    return new StartProblem('data_in_use', sentence, { cause })
  }
  if (cause.code === 'ENOSPC')
    return new StartProblem('disk_full', `The disk of ${folder} is full; make room and start again.`, {
      cause,
    })
  return new StartProblem(
    'data_not_usable',
    `The data folder ${folder} cannot be written: ${cause.message}.`,
    { cause },
  )
}
