import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Reference } from '../answer.ts'
import type { HelperKind } from '../reason.ts'
import { own } from './own-tables.ts'

export async function isFollowing({ db, actor }: Reader, question: string): Promise<boolean> {
  if (actor.person === null) return false
  const row = await own(db)
    .selectFrom('question_followers')
    .select('person')
    .where('question', '=', question)
    .where('person', '=', actor.person)
    .executeTakeFirst()
  return row !== undefined
}

/** Starts or stops following. False when nothing changed. */
export async function setFollowing(
  { db, actor, now }: Ctx,
  question: string,
  follows: boolean,
): Promise<boolean> {
  const person = actor.person ?? ''
  if (!follows) {
    const { numDeletedRows } = await own(db)
      .deleteFrom('question_followers')
      .where('question', '=', question)
      .where('person', '=', person)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('question_followers')
    .values({ question, person, since: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** In which ways people take part in these questions. */
export interface Audience {
  readonly question: string
  readonly person: string
  readonly as: 'follower' | 'answerer' | 'invited'
}

/** Everybody who follows, answered or was asked these questions. */
export async function audienceOf(
  { db }: Pick<Reader, 'db'>,
  questions: readonly string[],
): Promise<Audience[]> {
  if (questions.length === 0) return []
  const ids = [...questions]
  const followers = await own(db)
    .selectFrom('question_followers')
    .select(['question', 'person'])
    .where('question', 'in', ids)
    .execute()
  const answerers = await own(db)
    .selectFrom('answers')
    .select(['question', 'person'])
    .distinct()
    .where('question', 'in', ids)
    .where('person', 'is not', null)
    .$narrowType<{ person: string }>()
    .execute()
  const invited = await own(db)
    .selectFrom('question_invitations')
    .select(['question', 'person'])
    .where('question', 'in', ids)
    .execute()
  return [
    ...answerers.map(one => ({ ...one, as: 'answerer' as const })),
    ...invited.map(one => ({ ...one, as: 'invited' as const })),
    ...followers.map(one => ({ ...one, as: 'follower' as const })),
  ]
}

/** Suggestions the asker does not want to see any more. */
export async function dismissedFor({ db }: Pick<Reader, 'db'>, question: string): Promise<Reference[]> {
  const rows = await own(db)
    .selectFrom('question_dismissals')
    .select(['kind', 'object'])
    .where('question', '=', question)
    .execute()
  return rows.map(({ kind, object }) => ({ kind: kind as HelperKind, id: object }))
}

export async function addDismissal(
  { db, now }: Ctx,
  question: string,
  { kind, id }: Reference,
): Promise<void> {
  await own(db)
    .insertInto('question_dismissals')
    .values({ question, kind, object: id, dismissed_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
