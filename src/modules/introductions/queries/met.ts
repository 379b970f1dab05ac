import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Whom this person met through an introduction, both say so, and about what; the latest first. */
export async function metBy(
  { db }: Pick<Reader, 'db'>,
  person: string,
): Promise<{ person: string; subject: string }[]> {
  return own(db)
    .selectFrom('introductions as i')
    .innerJoin('introduction_sides as mine', 'mine.introduction', 'i.id')
    .innerJoin('introduction_sides as theirs', 'theirs.introduction', 'i.id')
    .select(['theirs.person', 'i.subject'])
    .where('mine.person', '=', person)
    .where('theirs.person', '!=', person)
    .where('mine.outcome', '=', 'met')
    .where('theirs.outcome', '=', 'met')
    .orderBy('i.asked_at', 'desc')
    .limit(100)
    .execute()
}
