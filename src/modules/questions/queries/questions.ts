import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Questions } from '../../../../db/types.ts'
import type { Actor } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { circleColumns, circleOf, inCircle, seenBy as inSight } from '../../circles/index.ts'
import type { Outcome, Question, State } from '../question.ts'
import { own } from './own-tables.ts'

export const columns = [
  ...([
    'q.id',
    'q.slug',
    'q.title',
    'q.explanation',
    'q.motivation',
    'q.places',
    'q.areas',
    'q.asker',
  ] as const),
  ...([
    'q.circle',
    'q.circle_id',
    'q.state',
    'q.asked_at',
    'q.handed_at',
    'q.handed_place',
    'q.owner',
    'q.outcome',
  ] as const),
  ...(['q.outcome_kind', 'q.closed_at', 'q.hidden_at', 'q.hidden_reason', 'q.example'] as const),
]

type Row = Omit<Selectable<Questions>, 'owned_at'>

/** Keeps what the actor may see of the questions called `q`; who asked it or took it up answers for it. */
export function seenBy(actor: Actor): RawBuilder<boolean> {
  return inSight(actor, 'q', sql<boolean>`${actor.person}::uuid in (q.asker, q.owner)`)
}

/** The question at this slug, as far as the reader may see it. */
export async function questionAt({ db, actor }: Reader, slug: string): Promise<Question | undefined> {
  const row = await selectQuestions(db).where('q.slug', '=', slug).where(seenBy(actor)).executeTakeFirst()
  return row && asQuestion(row)
}

/** The questions with these ids that the reader may see, in no order. */
export async function questionsWith({ db, actor }: Reader, ids: readonly string[]): Promise<Question[]> {
  if (ids.length === 0) return []
  const rows = await selectQuestions(db)
    .where('q.id', 'in', [...ids])
    .where(seenBy(actor))
    .execute()
  return rows.map(asQuestion)
}

/** The same for one, locked until the transaction ends, so that two changes come after each other. */
export async function lockQuestion({ db, actor }: Ctx, id: string): Promise<Question | undefined> {
  const row = await selectQuestions(db)
    .where('q.id', '=', id)
    .where(seenBy(actor))
    .forUpdate('q')
    .executeTakeFirst()
  return row && asQuestion(row)
}

/** Whether there is such a question for a circle of the reader, taken off the pages. */
export async function isTakenAway(
  { db, actor }: Reader,
  key: { readonly slug: string } | { readonly id: string },
): Promise<boolean> {
  const [column, value] = 'id' in key ? (['q.id', key.id] as const) : (['q.slug', key.slug] as const)
  const row = await own(db)
    .selectFrom('questions as q')
    .select('q.id')
    .where(column, '=', value)
    .where('q.hidden_at', 'is not', null)
    .where(inCircle(actor, 'q'))
    .executeTakeFirst()
  return row !== undefined
}

/** Ids of the questions that are open and asked before that moment, and that no connector was given yet. */
export async function openSince({ db }: Pick<Reader, 'db'>, before: Date): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('questions as q')
    .select('q.id')
    .where('q.state', '=', 'open')
    .where('q.handed_at', 'is', null)
    .where('q.hidden_at', 'is', null)
    .where('q.asked_at', '<=', before)
    .orderBy('q.asked_at')
    .execute()
  return rows.map(({ id }) => id)
}

export async function addQuestion({ db }: Ctx, question: Question): Promise<void> {
  await own(db)
    .insertInto('questions')
    .values({
      id: question.id,
      slug: question.slug,
      title: question.title,
      explanation: question.explanation,
      motivation: question.motivation,
      places: [...question.places],
      areas: [...question.areas],
      asker: question.asker,
      ...circleColumns(question.circle),
      state: question.state,
      asked_at: question.askedAt,
      example: question.example,
    })
    .execute()
  await listAgain({ db }, question.id)
}

export interface QuestionChange {
  readonly title?: string
  readonly explanation?: string
  readonly motivation?: string
  readonly state?: State
  readonly handed_at?: Date
  readonly handed_place?: string | null
  readonly owner?: string
  readonly owned_at?: Date
  readonly outcome?: string
  readonly outcome_kind?: Outcome
  readonly closed_at?: Date
  readonly hidden_at?: Date | null
  readonly hidden_reason?: string | null
}

export async function saveQuestion(
  { db }: Pick<Ctx, 'db'>,
  id: string,
  change: QuestionChange,
): Promise<void> {
  await own(db).updateTable('questions').set(change).where('id', '=', id).execute()
  await listAgain({ db }, id)
}

/** Puts the question in the lists of its areas as it is now. */
async function listAgain({ db }: Pick<Ctx, 'db'>, id: string): Promise<void> {
  await own(db).deleteFrom('question_areas').where('question', '=', id).execute()
  await sql`
    insert into question_areas (area, state, circle, asked_at, question)
    select area, q.state, coalesce(q.circle_id::text, q.circle), q.asked_at, q.id from questions as q cross join unnest(q.areas) as area
    where q.id = ${id} and q.hidden_at is null`.execute(db)
}

export function selectQuestions(db: Reader['db']) {
  return own(db).selectFrom('questions as q').select(columns)
}

export function asQuestion(row: Row): Question {
  const {
    circle,
    circle_id,
    state,
    asked_at,
    handed_at,
    handed_place,
    outcome_kind,
    closed_at,
    hidden_at,
    hidden_reason,
  } = row
  const { id, slug, title, explanation, motivation, places, areas, asker, owner, outcome, example } = row
  return {
    id,
    slug,
    title,
    explanation,
    motivation,
    places,
    areas,
    asker,
    owner,
    outcome,
    example,
    circle: circleOf({ circle, circle_id }),
    state: state as State,
    askedAt: asked_at,
    handedAt: handed_at,
    handedPlace: handed_place,
    outcomeKind: outcome_kind as Outcome | null,
    closedAt: closed_at,
    hiddenAt: hidden_at,
    hiddenReason: hidden_reason,
  }
}
