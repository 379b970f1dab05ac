import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { handOverJob } from './hand-over.ts'
import { questions } from './index.ts'
import { questionWith } from './load-question.ts'
import type { Question } from './question.ts'
import { takeQuestion } from './take-question.ts'

let world: World
let asker: Actor

beforeEach(async () => {
  world = await openWorld([questions])
  asker = await world.person('Anna')
})
afterEach(() => world.close())

it('a question without an answer goes to the connectors after three days, not before', async () => {
  await world.person('Noor', { role: 'connector', place: zandweerd })
  const question = await ask()
  world.pass({ days: 2, hours: 23 })
  await runJob()
  const before = await now(question)
  world.pass({ hours: 1 })
  await runJob()
  const after = await now(question)
  expect([before.handedAt, after.handedAt, after.handedPlace]).toEqual([null, world.house.now(), zandweerd])
})

it('the connectors of the narrowest place get it, by mail and once', async () => {
  const noor = await world.person('Noor', { role: 'connector', place: zandweerd })
  await world.person('Wijd', { role: 'connector', place: deventer })
  await ask()
  world.pass({ days: 3 })
  await runJob()
  await runJob()
  const mails = await world.mails()
  const [address] = await world.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', noor.person)
    .execute()
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    [address?.email, 'Wacht op antwoord: Wie weet raad?'],
  ])
})

it('an answered question stays where it is', async () => {
  await world.person('Noor', { role: 'connector', place: zandweerd })
  const bram = await world.person('Bram')
  const question = await ask()
  await answer(question, bram)
  world.pass({ days: 4 })
  await runJob()
  expect((await now(question)).handedAt).toBeNull()
})

it('without a connector it waits until there is one', async () => {
  const question = await ask()
  world.pass({ days: 5 })
  await runJob()
  const before = await now(question)
  await world.person('Noor', { role: 'connector' })
  await runJob()
  expect([before.handedAt, (await now(question)).handedAt]).toEqual([null, world.house.now()])
})

it.each([
  ['where the neighbourhood has none', false],
  ['when the only one of the neighbourhood asked it', true],
])('the connectors of the nearest place around get it %s', async (_when, isConnector) => {
  if (isConnector) asker = await world.person('Noor', { role: 'connector', place: zandweerd })
  const wijd = await world.person('Wijd', { role: 'connector', place: deventer })
  await world.person('Olga', { role: 'operator' })
  const question = await ask()
  world.pass({ days: 3 })
  await runJob()
  expect([(await now(question)).handedPlace, await mailed()]).toEqual([deventer, [await emailOf(wijd)]])
})

it('without any connector the operators get it, and are told why; one of them takes it up', async () => {
  const olga = await world.person('Olga', { role: 'operator' })
  const question = await ask()
  world.pass({ days: 3 })
  await runJob()
  const handed = await now(question)
  expect([handed.handedAt, handed.handedPlace]).toEqual([world.house.now(), null])
  const [mail] = await world.mails()
  expect([mail?.to, mail?.text]).toEqual([
    await emailOf(olga),
    expect.stringContaining('Voor deze plek is er nog geen verbinder. Daarom krijg jij hem, als beheerder.'),
  ])
  await world.as(olga, ctx => takeQuestion(ctx, { question: question.id }))
  expect((await now(question)).owner).toBe(olga.person)
})

it('one connector takes it up; a second one is told so', async () => {
  const noor = await world.person('Noor', { role: 'connector', place: zandweerd })
  const other = await world.person('Otto', { role: 'connector', place: zandweerd })
  const question = await ask()
  world.pass({ days: 3 })
  await runJob()
  await world.as(noor, ctx => takeQuestion(ctx, { question: question.id }))
  const second = world.as(other, ctx => takeQuestion(ctx, { question: question.id }))
  await expect(second).rejects.toMatchObject({ code: 'questions.already_taken' })
  expect((await now(question)).owner).toBe(noor.person)
})

async function ask(): Promise<Question> {
  const wish = {
    title: 'Wie weet raad?',
    explanation: '',
    motivation: '',
    places: [noorderplein],
    circle: 'public' as const,
  }
  return world.as(asker, ctx => askQuestion(ctx, wish))
}

async function answer(question: Question, actor: Actor): Promise<void> {
  await world.as(actor, ctx =>
    answerQuestion(ctx, { question: question.id, body: 'Ik.', role: '', references: [] }),
  )
}

function now(question: Question): Promise<Question> {
  return questionWith(world.reader(asker), question.id)
}

async function mailed(): Promise<string[]> {
  return (await world.mails()).map(({ to }) => to)
}

async function emailOf({ person }: Actor): Promise<string> {
  const address = world.house.db.selectFrom('addresses').select('email').where('person', '=', person)
  return (await address.executeTakeFirstOrThrow()).email
}

function runJob(): Promise<void> {
  return handOverJob(world.house).run({})
}
