import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { giveTo, type ClusterFolder } from './cluster-folder.ts'
import { databaseProblem } from './failure-sentence.ts'
import { runAs } from './run-as.ts'
import { asFlags, firstSettings } from './server-options.ts'

/** Makes the database's files; a half-made database never stands at the final place. */
export async function makeDatabase(binaries: Binaries, folder: ClusterFolder, sync: boolean): Promise<void> {
  const half = `${folder.data}.new`
  rmSync(half, { recursive: true, force: true })
  writeFileSync(folder.password, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
  giveTo(folder.user, folder.password)
  const options = [
    `--pgdata=${half}`,
    '--username=postgres',
    `--pwfile=${folder.password}`,
    '--auth-local=trust', // the socket lies in a folder that only the database user (and root) may enter
    '--auth-host=scram-sha-256',
    '--encoding=UTF8',
    // Built in, so that no upgrade of the system changes the order of an index. Dutch order is asked per query.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...asFlags(firstSettings()),
    ...(sync ? [] : ['--no-sync']),
  ]
  try {
    await promisify(execFile)(binaries.initdb, options, runAs(folder.user))
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw databaseProblem(
      'The database could not be made',
      String((error as { stderr?: string }).stderr ?? error),
    )
  }
  renameSync(half, folder.data)
}

export function isMade(folder: ClusterFolder): boolean {
  return existsSync(folder.data)
}
