import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { throughCursor } from './through-cursor.ts'

/** What opens doors is left out: whoever restores signs in anew. */
const leftOut = ['access_keys', 'sessions', 'sign_ins']
const rowsAtOnce = 5000

export interface ExportedTable {
  readonly table: string
  readonly rows: number
}

/** Writes every table as JSON Lines into the folder, all as of one moment, with a manifest. */
export async function exportTables(
  db: Kysely<DB>,
  folder: string,
  onTable: (done: ExportedTable) => void,
): Promise<ExportedTable[]> {
  await mkdir(folder, { recursive: true })
  const tables = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      const done: ExportedTable[] = []
      for (const table of await tablesOf(tx)) {
        let rows = 0
        const lines = linesOf(tx, table, count => (rows += count))
        await pipeline(
          Readable.from(lines),
          createWriteStream(join(folder, `${table}.jsonl`), { mode: 0o600 }),
        )
        done.push({ table, rows })
        onTable({ table, rows })
      }
      return done
    })
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ exportedAt: new Date(), tables }, null, 2))
  return tables
}

async function tablesOf(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all(${leftOut}) order by relname`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

async function* linesOf(
  db: Kysely<DB>,
  table: string,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  const query = sql<{ line: string }>`select to_jsonb(t)::text as line from ${sql.table(table)} as t`
  for await (const rows of throughCursor(db, query, { name: `export_${table}`, atOnce: rowsAtOnce })) {
    onRows(rows.length)
    yield rows.map(({ line }) => `${line}\n`).join('')
  }
}
