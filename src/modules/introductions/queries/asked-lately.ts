import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** How often each of these people was asked to meet since that moment; who was not is left out. */
export async function askedToMeetSince(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await own(db)
    .selectFrom('introduction_sides as s')
    .innerJoin('introductions as i', 'i.id', 's.introduction')
    .select(eb => ['s.person', eb.fn.countAll<number>().as('count')])
    .where(sql<boolean>`s.person = any(${[...persons]}::uuid[])`)
    .where('i.asked_at', '>', since)
    .where('i.unheard', '=', false)
    .whereRef('i.proposer', 'is distinct from', 's.person')
    .groupBy('s.person')
    .execute()
  return new Map(rows.map(({ person, count }) => [person, count]))
}
