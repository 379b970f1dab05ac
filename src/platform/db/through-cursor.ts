import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../db/types.ts'

/** The rows of a query in parts, so that a table of any size fits in memory; only within a transaction. */
export async function* throughCursor<T>(
  db: Kysely<DB>,
  query: RawBuilder<T>,
  { name, atOnce }: { readonly name: string; readonly atOnce: number },
): AsyncGenerator<T[]> {
  const cursor = sql.id(name)
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db)
  for (;;) {
    const { rows } = await sql<T>`fetch ${sql.lit(atOnce)} from ${cursor}`.execute(db)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close ${cursor}`.execute(db)
}
