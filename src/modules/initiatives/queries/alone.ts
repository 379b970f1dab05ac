import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './seen.ts'

/** The initiatives that go on and that nobody but this person answers for, by title. */
export async function ledAloneBy(
  { db }: Pick<Reader, 'db'>,
  person: string,
): Promise<{ title: string; slug: string; areas: string[] }[]> {
  return own(db)
    .selectFrom('initiatives as i')
    .innerJoin('initiative_stewards as mine', 'mine.initiative', 'i.id')
    .select(['i.title', 'i.slug', 'i.areas'])
    .where('mine.person', '=', person)
    .where('mine.since', 'is not', null)
    .where('i.removed_at', 'is', null)
    .where('i.phase', 'not in', ['finished', 'stopped'])
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('initiative_stewards as other')
            .select('other.person')
            .whereRef('other.initiative', '=', 'i.id')
            .where('other.person', '!=', person)
            .where('other.since', 'is not', null),
        ),
      ),
    )
    .orderBy('i.title')
    .execute()
}
