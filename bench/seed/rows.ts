import { sql, type Insertable, type Kysely } from 'kysely'
import type { DB } from '../../db/types.ts'

const atOnce = 5_000

/** Inserts rows that all have the same columns, many in one statement. */
export async function insertRows<Table extends keyof DB>(
  db: Kysely<DB>,
  table: Table,
  rows: readonly Insertable<DB[Table]>[],
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map(column => sql.ref(column)))
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = JSON.stringify(rows.slice(at, at + atOnce))
    await sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${part}::jsonb)`.execute(db)
  }
}

/** One connection on which statements may last long. */
export function patiently<T>(db: Kysely<DB>, work: (db: Kysely<DB>) => Promise<T>): Promise<T> {
  return db.connection().execute(async connection => {
    await sql`set statement_timeout = 0`.execute(connection)
    await sql`set maintenance_work_mem = '256MB'`.execute(connection)
    try {
      return await work(connection)
    } finally {
      await sql`reset all`.execute(connection)
    }
  })
}

/** Does the work while these indexes are away, which is many times faster, and makes them again. */
export async function withoutIndexes(
  db: Kysely<DB>,
  names: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await sql<{ name: string; made: string }>`
    select indexname as name, indexdef as made from pg_indexes
    where schemaname = 'public' and indexname = any(${[...names]}::text[])`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db)
  await work()
  await patiently(db, async connection => {
    for (const { made } of rows) await sql.raw(made).execute(connection)
  })
}
