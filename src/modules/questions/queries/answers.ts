import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Answer, Reference } from '../answer.ts'
import { own } from './own-tables.ts'

/** The answers to these questions in the order in which they came; hidden ones too, the page decides. */
export async function answersTo({ db, actor }: Reader, questions: readonly string[]): Promise<Answer[]> {
  if (questions.length === 0) return []
  const rows = await selectAnswers(db, actor.person)
    .where('a.question', 'in', [...questions])
    .execute()
  return rows.map(asAnswer)
}

export async function answerWith({ db, actor }: Reader, id: string): Promise<Answer | undefined> {
  const row = await selectAnswers(db, actor.person).where('a.id', '=', id).executeTakeFirst()
  return row && asAnswer(row)
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
export async function answersGiven(
  { db }: Pick<Reader, 'db'>,
  questions: readonly string[],
): Promise<GivenAnswer[]> {
  if (questions.length === 0) return []
  const rows = await selectAnswers(db, null)
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

export async function setHidden({ db }: Pick<Ctx, 'db'>, answer: string, at: Date | null): Promise<void> {
  await own(db).updateTable('answers').set({ hidden_at: at }).where('id', '=', answer).execute()
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

function selectAnswers(db: Reader['db'], person: string | null) {
  return own(db)
    .selectFrom('answers as a')
    .select(['a.id', 'a.question', 'a.person', 'a.role', 'a.body', 'a.answered_at', 'a.hidden_at'])
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
            .where('m.person', '=', person ?? nobody),
        )
        .as('is_marked'),
    ])
    .orderBy('a.answered_at')
    .orderBy('a.id')
}

const nobody = '00000000-0000-0000-0000-000000000000'

type Row = Awaited<ReturnType<ReturnType<typeof selectAnswers>['execute']>>[number]

function asAnswer({ answered_at, hidden_at, is_marked, marks, references, ...row }: Row): Answer {
  return {
    ...row,
    answeredAt: answered_at,
    hiddenAt: hidden_at,
    references: references as Reference[],
    marks: Number(marks ?? 0),
    isMarked: Boolean(is_marked),
  }
}
