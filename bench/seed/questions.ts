import slugify from '@sindresorhus/slugify'
import type { Insertable } from 'kysely'
import type { Answers, Questions } from '../../db/types.ts'
import { putDocuments, type SearchDocument } from '../../src/modules/search/index.ts'
import { newId } from '../../src/platform/db/ids.ts'
import { inBatches, type Seeding } from './batches.ts'
import { insertRows } from './rows.ts'

const patience = 3 * 86_400_000

/** Questions with answers; one in three is closed with what came of it. */
export async function seedQuestions(seeding: Seeding, people: readonly string[]): Promise<void> {
  const count = seeding.amount(20_000)
  await inBatches(seeding, { what: 'questions', count }, async (ctx, size) => {
    const made = Array.from({ length: size }, () => oneQuestion(seeding, people))
    const answers = made.flatMap(one => one.answers)
    await insertRows(
      ctx.db,
      'questions',
      made.map(({ row }) => row),
    )
    await insertRows(ctx.db, 'answers', answers)
    await insertRows(ctx.db, 'answer_marks', marksOf(seeding, answers, people))
    await insertRows(
      ctx.db,
      'question_followers',
      made.flatMap(({ row }) =>
        seeding.draw.some(people, 3).map(person => ({ question: row.id, person, since: row.asked_at })),
      ),
    )
    await putDocuments(
      ctx,
      made.map(({ document }) => document),
    )
  })
}

function oneQuestion(seeding: Seeding, people: readonly string[]) {
  const { draw, texts, ground } = seeding
  const buurt = ground.one(draw)
  const [id, title, askedAt] = [newId(), texts.question(buurt.name), draw.past(900)]
  const answers = draw.chance(0.8) ? answersTo(seeding, { question: id, askedAt }, people) : []
  const closed = answers.length > 0 && draw.chance(0.4)
  const waits = answers.length === 0 && Date.now() - askedAt.getTime() > patience
  const row = {
    id,
    title,
    slug: `${slugify(title).slice(0, 60)}-${id.slice(-8)}`,
    explanation: texts.story(3),
    motivation: texts.story(1),
    places: [buurt.code],
    areas: [...buurt.areas],
    asker: draw.one(people),
    circle: draw.chance(0.95) ? 'public' : 'members',
    state: closed ? 'closed' : answers.length > 0 ? 'answered' : 'open',
    asked_at: askedAt,
    // What waited long was given to the connectors already: no job has anything to do while we measure.
    handed_at: waits ? new Date(askedAt.getTime() + patience) : null,
    closed_at: closed ? draw.since(askedAt) : null,
    outcome: closed ? texts.sentence(8) : null,
    outcome_kind: closed ? draw.one(['solved', 'partly', 'not']) : null,
  } satisfies Insertable<Questions>
  const text = [row.motivation, row.outcome ?? '', ...answers.map(({ body }) => body)].join('\n')
  return { row, answers, document: { ...found(row), place: buurt.name, text } }
}

function found(row: Insertable<Questions>): Omit<SearchDocument, 'place' | 'text'> {
  const { id, title, explanation: summary = '', slug, areas, circle, asked_at } = row
  return {
    kind: 'question',
    id,
    title,
    summary,
    path: `/vragen/${slug}`,
    areas,
    circle,
    at: new Date(asked_at),
  }
}

function answersTo(
  { draw, texts }: Seeding,
  { question, askedAt }: { question: string; askedAt: Date },
  people: readonly string[],
) {
  return draw.some(people, 4).map((person): Insertable<Answers> & { answered_at: Date } => ({
    id: newId(),
    question,
    person,
    body: texts.story(4),
    answered_at: draw.since(askedAt),
  }))
}

function marksOf(
  { draw }: Seeding,
  answers: readonly ReturnType<typeof answersTo>[number][],
  people: readonly string[],
) {
  return answers
    .filter(() => draw.chance(0.3))
    .flatMap(({ id, answered_at }) =>
      draw.some(people, 3).map(person => ({ answer: id, person, marked_at: answered_at })),
    )
}
