import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Answer, AnswerKind, Outcome } from '../answer.ts'
import { own } from './own-tables.ts'

/** Everything that was answered to these, newest first. */
export async function answersTo(
  { db }: Pick<Reader, 'db'>,
  bottlenecks: readonly string[],
): Promise<Answer[]> {
  if (bottlenecks.length === 0) return []
  const rows = await own(db)
    .selectFrom('bottleneck_answers')
    .select(['id', 'bottleneck', 'kind', 'body', sql<string | null>`day::text`.as('day')])
    .select(['for_whom as forWhom', 'conditions', 'link', 'organisation', 'person'])
    .select(['answered_at as answeredAt', 'end_told_at as endToldAt'])
    .where('bottleneck', 'in', [...bottlenecks])
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as AnswerKind }))
}

export type NewAnswer = Pick<
  Answer,
  'bottleneck' | 'kind' | 'body' | 'day' | 'forWhom' | 'conditions' | 'link' | 'organisation'
>

export async function insertAnswer({ db, now, actor }: Ctx, answer: NewAnswer): Promise<string> {
  const { forWhom, ...told } = answer
  const id = newId()
  await own(db)
    .insertInto('bottleneck_answers')
    .values({ ...told, id, for_whom: forWhom, person: actor.person, answered_at: now })
    .execute()
  return id
}

/** What came of the room in these answers, in the order in which it was said. */
export async function outcomesOf({ db }: Pick<Reader, 'db'>, bottleneck: string): Promise<Outcome[]> {
  return own(db)
    .selectFrom('bottleneck_outcomes')
    .select(['id', 'answer', 'person', 'body', 'said_at as saidAt'])
    .where('bottleneck', '=', bottleneck)
    .orderBy('said_at')
    .orderBy('id')
    .execute()
}

export async function insertOutcome(
  { db, now, actor }: Ctx,
  outcome: { readonly bottleneck: string; readonly answer: string; readonly body: string },
): Promise<void> {
  await own(db)
    .insertInto('bottleneck_outcomes')
    .values({ ...outcome, id: newId(), person: actor.person, said_at: now })
    .execute()
}
