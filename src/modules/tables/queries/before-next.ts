import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Tables that were held, each with the next one of its line that begins within this time: the one that says so, or of its coalition. */
export async function tablesBefore(
  { db }: Pick<Reader, 'db'>,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<{ table: string; next: string }[]> {
  const lastOfCoalition = sql<string | null>`(select t.id from tables as t
    where t.coalition = n.coalition and t.state = 'ended' and t.removed_at is null
    order by t.ended_at desc limit 1)`
  const rows = await own(db)
    .selectFrom('tables as n')
    .select(['n.id as next', sql<string | null>`coalesce(n.previous, ${lastOfCoalition})`.as('table')])
    .where('n.state', '=', 'planned')
    .where('n.removed_at', 'is', null)
    .where('n.starts_at', '>', from)
    .where('n.starts_at', '<=', until)
    .orderBy('n.id')
    .execute()
  return rows.flatMap(({ table, next }) => (table === null ? [] : [{ table, next }]))
}
