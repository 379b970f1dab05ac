import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Initiative } from '../initiative.ts'
import { asInitiative, seenBy, selectInitiatives } from './seen.ts'

/** All that go on, that somebody ever looked after, and that the reader may see; in these areas, or everywhere. Not those of a list that nobody took up. */
export async function initiativesGoingOn(
  { db, actor }: Reader,
  areas?: readonly string[],
): Promise<Initiative[]> {
  const rows = await selectInitiatives(db)
    .where('i.removed_at', 'is', null)
    .where('i.phase', 'not in', ['finished', 'stopped'])
    .where(
      sql<boolean>`(i.import is null or exists (
      select from initiative_stewards s where s.initiative = i.id and s.since is not null))`,
    )
    .$if(areas !== undefined, query => query.where(sql<boolean>`i.areas && ${[...(areas ?? [])]}::text[]`))
    .where(seenBy(actor))
    .orderBy('i.title')
    .orderBy('i.id')
    .execute()
  return rows.map(asInitiative)
}
