import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasExample, removeExample } from '../modules/hub/index.ts'
import { createInitiative } from '../modules/initiatives/index.ts'
import { answerQuestion, askQuestion, newestQuestions } from '../modules/questions/index.ts'
import { findDocuments } from '../modules/search/index.ts'
import { deventer, noorderplein, placeRows, zandweerd } from '../testing/places.ts'
import { openWorld, type World } from '../testing/world.ts'
import { installExample } from './example.ts'
import { modules } from './modules.ts'

let world: World

beforeAll(async () => {
  world = await openWorld(modules)
  const buurt = placeRows.find(({ code }) => code === noorderplein)!
  const others = ['3', '4', '5', '6'].map(last => {
    const code = `BU0150030${last}`
    return {
      ...buurt,
      code,
      path: `deventer/zandweerd/${code.toLowerCase()}`,
      areas: [code, zandweerd, deventer],
    }
  })
  await world.house.db.insertInto('places').values(others).execute()
  await installExample(world.house)
  await world.settle()
}, 60_000)

afterAll(() => world.close())

test('the example has people, organisations, initiatives and questions in every state', async () => {
  const counts = Object.entries(await exampleRows()).map(([table, ids]) => [table, ids.length])
  expect(Object.fromEntries(counts)).toEqual({
    ...{ people: 15, organisations: 8, initiatives: 19, questions: 9 },
    ...{ issues: 1, coalitions: 1, tables: 2, signposts: 2, budgets: 1 },
  })
  const asked = await newestQuestions(world.reader(), [zandweerd], { limit: 20 })
  expect(asked.map(({ state, answers, owner }) => [state, answers, owner !== null])).toEqual([
    ['open', 0, false],
    ['answered', 1, false],
    ['answered', 2, false],
    ['open', 0, true],
    ['answered', 2, false],
    ['answered', 2, false],
    ['closed', 2, false],
    ['closed', 2, false],
    ['closed', 2, false],
  ])
})

test('organisations, by who has their mandate, and people own an issue side by side', async () => {
  const parties = await world.house.db
    .selectFrom('coalition_parties as p')
    .leftJoin('organisations as o', 'o.id', 'p.organisation')
    .leftJoin('people as h', 'h.id', 'p.person')
    .select(['o.name as organisation', 'h.name as person', 'p.firmness'])
    .orderBy('p.since')
    .execute()
  expect(parties.map(one => [one.organisation, one.person, one.firmness])).toEqual([
    ['Welzijn Lindebries', 'Femke Oortgiese', 'in'],
    ['Basisschool De Kievitsboom', 'Henk-Jan Pleiter', 'trying'],
    ['Bewonersgroep De Zandloper', 'Wim Haverslag', 'in'],
    [null, 'Lotte Buismans', 'watching'],
  ])
})

test('it happened over the past months, in order', async () => {
  const rows = await world.house.db
    .selectFrom('activities')
    .select(['at'])
    .where('name', '!=', 'conversations.result_changed')
    .orderBy('seq')
    .execute()
  const moments = rows.map(({ at }) => at.getTime())
  expect(moments).toEqual([...moments].sort((one, other) => one - other))
  expect(new Date(moments[0]!)).toEqual(new Date('2024-06-13T09:00:00Z'))
  expect(new Date(moments.at(-1)!) < world.house.now()).toBe(true)
})

test('no mail is written to made-up people, whatever job comes by', async () => {
  const jobs = modules.flatMap(module => module.jobs?.(world.house) ?? [])
  for (const job of jobs.filter(({ every }) => every !== undefined)) await job.run({})
  await world.settle()
  expect(await world.mails()).toEqual([])
})

test('one act takes everything made up away, and nothing else', async () => {
  const { operator, initiative, question } = await addRealThings()
  const ids = Object.values(await exampleRows()).flat()
  expect(await tablesThatSpeakOf(ids)).toContain('search_documents')
  await world.as(operator, removeExample)
  await world.settle()
  expect(await hasExample(world.reader())).toBe(false)
  expect(await tablesThatSpeakOf(ids)).toEqual([])
  expect((await findDocuments(world.reader(), { text: 'moestuin buurttuin', limit: 50 })).hits).toMatchObject(
    [{ id: initiative, kind: 'initiative' }],
  )
  expect((await newestQuestions(world.reader(), [deventer], { limit: 20 })).map(({ id }) => id)).toEqual([
    question,
  ])
})

/** A real neighbour with an initiative, a question, and an answer to a made-up question. */
async function addRealThings() {
  const neighbour = await world.person('Bente')
  const operator = await world.person('Karel', { role: 'operator' })
  const initiative = await world.as(neighbour, ctx =>
    createInitiative(ctx, { title: 'Moestuin aan het water', places: [noorderplein] }),
  )
  const wish = { title: 'Wie heeft een ladder?', explanation: '', motivation: '', places: [noorderplein] }
  const question = await world.as(neighbour, ctx => askQuestion(ctx, { ...wish, circle: 'public' }))
  const [madeUp] = await newestQuestions(world.reader(), [zandweerd], { limit: 1, after: question })
  const answer = { question: madeUp!.id, body: 'Bij ons in de schuur.', role: '', references: [] }
  await world.as(neighbour, ctx => answerQuestion(ctx, answer))
  await world.settle()
  return { operator, initiative: initiative.id, question: question.id }
}

const marked = [
  'people',
  'organisations',
  'initiatives',
  'questions',
  'issues',
  'coalitions',
  'tables',
  'signposts',
  'budgets',
] as const

/** Ids of what is marked as example, per table. */
async function exampleRows() {
  const { db } = world.house
  const rows = await Promise.all(
    marked.map(table => db.selectFrom(table).select('id').where('example', '=', true).execute()),
  )
  return Object.fromEntries(marked.map((table, at) => [table, rows[at]!.map(({ id }) => id)]))
}

/** Tables with a row in which one of these ids stands. That they are gone is told, and is all that may be told. */
async function tablesThatSpeakOf(ids: readonly string[]): Promise<string[]> {
  const { db } = world.house
  const tables = await db.introspection.getTables()
  const names = tables.filter(({ schema }) => schema === 'public').map(({ name }) => name)
  const speaking = await Promise.all(
    names.map(async name => {
      const { rows } = await sql<{ text: string }>`
        select t::text as text from ${sql.table(name)} t where t::text ~ ${ids.join('|')}`.execute(db)
      return rows.some(({ text }) => !text.includes('.example_removed')) ? [name] : []
    }),
  )
  return speaking.flat()
}
