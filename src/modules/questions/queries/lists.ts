import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '../../../platform/ctx/actor.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { circlesSeenBy, inCircle } from '../../circles/index.ts'
import { states as allStates, type Question, type State } from '../question.ts'
import { own } from './own-tables.ts'
import { asQuestion, columns, seenBy } from './questions.ts'

/** The last question of the part of a list that was shown. */
export interface After {
  readonly askedAt: Date
  readonly id: string
}

export interface ListWish {
  readonly states?: readonly State[] | undefined
  readonly after?: After | undefined
  readonly limit: number
}

export interface ListedQuestion extends Question {
  readonly answers: number
}

/** Questions in an area (codes as `scopeOf(place)` gives them), newest first. */
export async function newestQuestions(
  { db, actor }: Reader,
  scope: readonly string[],
  { states = allStates, after, limit }: ListWish,
): Promise<ListedQuestion[]> {
  const before = after ? sql`and (a.asked_at, a.question) < (${after.askedAt}, ${after.id}::uuid)` : sql``
  const newest = sql<string[]>`array(
    select distinct on (listed.asked_at, listed.question) listed.question
    from unnest(${[...scope]}::text[]) as wanted (area)
    cross join unnest(${[...states]}::text[]) as kept (state)
    cross join lateral (
      select a.question, a.asked_at from question_areas as a
      where a.area = wanted.area and a.state = kept.state and a.circle = any(${circlesOf(actor)}) ${before}
      order by a.asked_at desc, a.question desc limit ${limit}
    ) as listed
    order by listed.asked_at desc, listed.question desc limit ${limit})`
  return listedAmong({ db, actor }, newest)
}

/** Questions wherever they were asked, newest first. */
export async function newestQuestionsOfAll(
  { db, actor }: Reader,
  { states = allStates, after, limit }: ListWish,
): Promise<ListedQuestion[]> {
  const rows = await own(db)
    .selectFrom('questions as q')
    .select('q.id')
    .where('q.hidden_at', 'is', null)
    .where('q.state', 'in', [...states])
    .where(inCircle(actor, 'q'))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(q.asked_at, q.id) < (${after?.askedAt}, ${after?.id}::uuid)`),
    )
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id', 'desc')
    .limit(limit)
    .execute()
  return questionsListed(
    { db, actor },
    rows.map(({ id }) => id),
  )
}

/** How many questions there are in an area, each counted once. */
export async function countQuestions(
  { db, actor }: Reader,
  scope: readonly string[],
  states: readonly State[] = allStates,
): Promise<number> {
  const row = await own(db)
    .selectFrom('question_areas')
    .select(eb => eb.fn.count<number>('question').distinct().as('count'))
    .where('area', 'in', ['', ...scope])
    .where('state', 'in', [...states])
    .where('circle', 'in', circlesOf(actor))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Questions that concern one person, newest first: asked by, asked of and not yet answered, or taken up. */
export async function questionsOf(
  { db, actor }: Reader,
  person: string,
  role: 'asker' | 'invited' | 'owner',
): Promise<ListedQuestion[]> {
  const invited = own(db)
    .selectFrom('question_invitations')
    .select('question')
    .where('person', '=', person)
    .where('answered_at', 'is', null)
    .where('declined_at', 'is', null)
  const rows = await own(db)
    .selectFrom('questions as q')
    .select('q.id')
    .$if(role === 'invited', query => query.where('q.id', 'in', invited).where('q.state', '!=', 'closed'))
    .$if(role !== 'invited', query => query.where(role === 'owner' ? 'q.owner' : 'q.asker', '=', person))
    .where(seenBy(actor))
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id', 'desc')
    .limit(mostOfOne)
    .execute()
  return questionsListed(
    { db, actor },
    rows.map(({ id }) => id),
  )
}

const mostOfOne = 50

/** The questions with these ids that the reader may see, newest first, with how many answers they have. */
export async function questionsListed(
  { db, actor }: Pick<Reader, 'db' | 'actor'>,
  ids: readonly string[],
): Promise<ListedQuestion[]> {
  return ids.length === 0 ? [] : listedAmong({ db, actor }, sql`${[...ids]}::uuid[]`)
}

async function listedAmong(
  { db, actor }: Pick<Reader, 'db' | 'actor'>,
  ids: RawBuilder<string[]>,
): Promise<ListedQuestion[]> {
  const rows = await own(db)
    .selectFrom('questions as q')
    .select(columns)
    .select(eb =>
      eb
        .selectFrom('answers as a')
        .select(count => count.fn.countAll<number>().as('count'))
        .whereRef('a.question', '=', 'q.id')
        .where('a.hidden_at', 'is', null)
        .as('answers'),
    )
    .where(sql<boolean>`q.id = any(${ids})`)
    .where(seenBy(actor))
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id', 'desc')
    .execute()
  return rows.map(({ answers, ...row }) => ({ ...asQuestion(row), answers: answers ?? 0 }))
}

function circlesOf(actor: Actor): string[] {
  return actor.system ? ['public', 'members'] : circlesSeenBy(actor)
}
