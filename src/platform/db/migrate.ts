import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { installJobs } from '../jobs/boss.ts'
import { projectFolder } from './project-folder.ts'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** An applied migration was changed or a new one failed; the message says which and what to do. */
export class MigrationProblem extends Error {}

const oneAtATime = 7_303_020_001

/**
 * Brings the database to the newest shape: each file of db/migrations once, in order, each in a transaction of its own.
 * Returns the names of the files applied now. Throws MigrationProblem and leaves the database as it was before that file.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [oneAtATime])
    const applied = await applyAll(client, await migrationFiles())
    await installJobs(databaseUrl)
    return applied
  } finally {
    await client.end()
  }
}

async function migrationFiles(): Promise<Migration[]> {
  const folder = join(projectFolder, 'db/migrations')
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function applyAll(client: pg.Client, files: readonly Migration[]): Promise<string[]> {
  await client.query(
    `create table if not exists migrations (
       name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  )
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migrations',
  )
  const known = new Map(rows.map(row => [row.name, row.checksum]))
  const applied: string[] = []
  for (const file of files) {
    const checksum = known.get(file.name)
    if (checksum === undefined) {
      await applyOne(client, file)
      applied.push(file.name)
    } else if (checksum !== file.checksum) {
      throw new MigrationProblem(
        `The migration ${file.name} was changed after it had been applied. Restore that file, or restore the database from a backup.`,
      )
    }
  }
  return applied
}

async function applyOne(client: pg.Client, file: Migration): Promise<void> {
  try {
    await client.query("begin; set local lock_timeout = '2s'")
    await client.query(file.sql)
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [file.name, file.checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationProblem(`The migration ${file.name} failed and was undone: ${reason}.`, {
      cause: error,
    })
  }
}
