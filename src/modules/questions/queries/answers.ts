import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import type { Answer, Reference } from '../answer.ts'
import { watching } from '../../circles/index.ts'
import { own } from './own-tables.ts'
import { seenBy } from './questions.ts'

/** The answers to these questions that the reader may see, in the order in which they came. */
export function answersTo(reader: Reader, questions: readonly string[]): Promise<Answer[]> {
  return loadOnce(reader, questions, byQuestion)
}

const byQuestion = {
  async load(reader: Reader, questions: readonly string[]): Promise<Answer[]> {
    const rows = await selectAnswers(reader)
      .where('a.question', 'in', [...questions])
      .execute()
    return rows.map(asAnswer)
  },
  keyOf: ({ question }: Answer) => question,
}

export async function answerWith(reader: Reader, id: string): Promise<Answer | undefined> {
  return (await answersWith(reader, [id]))[0]
}

/** The answers with these ids that the reader may see. */
export async function answersWith(reader: Reader, ids: readonly string[]): Promise<Answer[]> {
  if (ids.length === 0) return []
  const rows = await selectAnswers(reader)
    .where('a.id', 'in', [...ids])
    .execute()
  return rows.map(asAnswer)
}

/** What one needs to know of an answer to learn who can answer. */
export interface GivenAnswer {
  readonly question: string
  readonly person: string
  readonly at: Date
  readonly marks: number
  readonly references: readonly Reference[]
}

/** Who answered these questions. */
export async function answersGiven(reader: Reader, questions: readonly string[]): Promise<GivenAnswer[]> {
  if (questions.length === 0) return []
  const rows = await selectAnswers(reader)
    .where('a.question', 'in', [...questions])
    .where('a.hidden_at', 'is', null)
    .where('a.person', 'is not', null)
    .execute()
  return rows.map(asAnswer).map(({ question, person, answeredAt, marks, references }) => ({
    question,
    person: person ?? '',
    at: answeredAt,
    marks,
    references,
  }))
}

type NewAnswer = Pick<Answer, 'id' | 'question' | 'role' | 'body' | 'references'>

export async function addAnswer({ db, actor, now }: Ctx, answer: NewAnswer): Promise<void> {
  const { references, ...row } = answer
  await own(db)
    .insertInto('answers')
    .values({ ...row, person: actor.person, answered_at: now })
    .execute()
  if (references.length === 0) return
  await own(db)
    .insertInto('answer_references')
    .values(references.map(({ kind, id }) => ({ answer: row.id, kind, object: id })))
    .execute()
}

export async function saveBody({ db }: Pick<Ctx, 'db'>, answer: string, body: string): Promise<void> {
  await own(db).updateTable('answers').set({ body }).where('id', '=', answer).execute()
}

/** Takes an answer off the page, or puts it back without a reason. */
export async function setHidden({ db, now }: Ctx, answer: string, reason: string | null): Promise<void> {
  const hidden = { hidden_at: reason === null ? null : now, hidden_reason: reason }
  await own(db).updateTable('answers').set(hidden).where('id', '=', answer).execute()
}

/** Marks the answer as helpful, or takes that back. False when nothing changed. */
export async function setMark(ctx: Ctx, answer: string, helpful: boolean): Promise<boolean> {
  const { db, now } = ctx
  const person = ctx.actor.person ?? ''
  if (!helpful) {
    const { numDeletedRows } = await own(db)
      .deleteFrom('answer_marks')
      .where('answer', '=', answer)
      .where('person', '=', person)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('answer_marks')
    .values({ answer, person, marked_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** A hidden answer is seen by who gave it and by who watches the place. */
function selectAnswers({ db, actor }: Reader) {
  const isShown = sql<boolean>`(a.hidden_at is null or a.person = ${actor.person}::uuid or ${watching(actor, 'q')})`
  return own(db)
    .selectFrom('answers as a')
    .innerJoin('questions as q', 'q.id', 'a.question')
    .where(seenBy(actor))
    .where(isShown)
    .select(['a.id', 'a.question', 'a.person', 'a.role', 'a.body', 'a.answered_at'])
    .select(['a.hidden_at', 'a.hidden_reason'])
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('answer_references as r')
          .select(['r.kind', 'r.object as id'])
          .whereRef('r.answer', '=', 'a.id')
          .orderBy('r.kind')
          .orderBy('r.object'),
      ).as('references'),
      eb
        .selectFrom('answer_marks as m')
        .select(count => count.fn.countAll<number>().as('count'))
        .whereRef('m.answer', '=', 'a.id')
        .as('marks'),
      eb
        .exists(
          eb
            .selectFrom('answer_marks as m')
            .select('m.person')
            .whereRef('m.answer', '=', 'a.id')
            .where('m.person', '=', actor.person ?? nobody),
        )
        .as('is_marked'),
    ])
    .orderBy('a.answered_at')
    .orderBy('a.id')
}

const nobody = '00000000-0000-0000-0000-000000000000'

type Row = Awaited<ReturnType<ReturnType<typeof selectAnswers>['execute']>>[number]

function asAnswer({
  answered_at,
  hidden_at,
  hidden_reason,
  is_marked,
  marks,
  references,
  ...row
}: Row): Answer {
  return {
    ...row,
    answeredAt: answered_at,
    hiddenAt: hidden_at,
    hiddenReason: hidden_reason,
    references: references as Reference[],
    marks: Number(marks ?? 0),
    isMarked: Boolean(is_marked),
  }
}
