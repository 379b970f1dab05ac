import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../db/types.ts'

/** Moments: what was not confirmed since the first is of age 1, not since the second of age 2. */
export interface AgeLimits {
  readonly first: Date
  readonly second: Date
}

export interface Aged {
  readonly id: string
  readonly areas: string[]
  readonly age: 0 | 1 | 2
}

const since = sql`coalesce(confirmed_at, created_at)`

/**
 * Rows that go on, whose `age` is another than `confirmed_at` or else `created_at` says, at most `limit`. Cost: four short
 * walks along an index on (age, coalesce(confirmed_at, created_at)) where they go on.
 */
export async function wrongAges(
  db: Kysely<DB>,
  { table, goingOn }: { table: keyof DB; goingOn: RawBuilder<unknown> },
  { first, second, limit }: AgeLimits & { limit: number },
): Promise<Aged[]> {
  const those = (age: number, moment: RawBuilder<unknown>) => sql`
    (select id, areas, ${since} as since from ${sql.table(table)}
      where ${goingOn} and age = ${sql.lit(age)} and ${since} ${moment} limit ${limit})`
  const wrong = [
    those(0, sql`<= ${first}`),
    those(1, sql`<= ${second}`),
    those(1, sql`> ${first}`),
    those(2, sql`> ${second}`),
  ]
  const { rows } = await sql<Aged>`
    select id, areas, case when since <= ${second} then 2 when since <= ${first} then 1 else 0 end as age
    from (${sql.join(wrong, sql` union all `)}) as wrong limit ${limit}`.execute(db)
  return rows
}
