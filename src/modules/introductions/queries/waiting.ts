import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Introductions asked before this moment to which not both said yes, and of which nobody was told the end. */
export async function unansweredSince({ db }: Pick<Reader, 'db'>, before: Date): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('introductions')
    .select('id')
    .where('asked_at', '<=', before)
    .where('agreed_at', 'is', null)
    .where('ended_at', 'is', null)
    .orderBy('asked_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Who said "later" before this moment and was not asked again. */
export async function postponedSince(
  { db }: Pick<Reader, 'db'>,
  before: Date,
): Promise<{ introduction: string; person: string }[]> {
  return own(db)
    .selectFrom('introduction_sides as s')
    .innerJoin('introductions as i', 'i.id', 's.introduction')
    .select(['s.introduction', 's.person'])
    .where('s.later_at', '<=', before)
    .where('s.again_at', 'is', null)
    .where('s.answer', 'is', null)
    .where('i.agreed_at', 'is', null)
    .where('i.ended_at', 'is', null)
    .orderBy('s.later_at')
    .execute()
}

/** Introductions to which both said yes before this moment and of which nobody was asked what came of it. */
export async function agreedSince({ db }: Pick<Reader, 'db'>, before: Date): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('introductions')
    .select('id')
    .where('agreed_at', '<=', before)
    .where('outcome_asked_at', 'is', null)
    .orderBy('agreed_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Introductions agreed before this moment that still have contact details or links. */
export async function keptSince({ db }: Pick<Reader, 'db'>, before: Date): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('introductions as i')
    .innerJoin('introduction_sides as s', 's.introduction', 'i.id')
    .select('i.id')
    .distinct()
    .where('i.agreed_at', '<=', before)
    .where('s.contact', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}
