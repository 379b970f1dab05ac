import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { followQuestion } from './follow-question.ts'
import { closeQuestion } from './close-question.ts'
import { handOverJob } from './hand-over.ts'
import { questions } from './index.ts'
import { questionWith } from './load-question.ts'
import type { Question } from './question.ts'
import { takeQuestion } from './take-question.ts'
import { whoHears, type Hearing } from './who-hears.ts'

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

it('everybody concerned hears, and nobody of an own act', async () => {
  const noor = await world.person('Noor', { role: 'connector', place: zandweerd })
  const [bram, cato] = [await world.person('Bram'), await world.person('Cato')]
  const question = await ask()
  world.pass({ days: 3 })
  await runJob()
  await world.as(noor, ctx => takeQuestion(ctx, { question: question.id }))
  await world.as(cato, ctx => followQuestion(ctx, { question: question.id, follows: true }))
  await answer(question, bram)
  await world.as(asker, ctx =>
    closeQuestion(ctx, { question: question.id, kind: 'solved', outcome: 'Gelukt.' }),
  )
  const names = new Map([noor, bram, cato, asker].map(({ person, name }) => [person, name]))
  const heard = (await hearings()).map(({ kind, person }) => `${kind} ${names.get(person)}`)
  expect(heard).toEqual([
    'handed_over Noor',
    'taken Anna',
    'answered Anna',
    'answered Noor',
    'answered Cato',
    'closed Noor',
    'closed Bram',
    'closed Cato',
  ])
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

function runJob(): Promise<void> {
  return handOverJob(world.house).run({})
}

/** What everybody hears of all that happened. */
async function hearings(): Promise<Hearing[]> {
  const rows = await world.house.db.selectFrom('activities').selectAll().orderBy('seq').execute()
  const activities = rows.map(row => ({
    ...{
      id: row.id,
      at: row.at,
      name: row.name,
      verb: 'Update' as const,
      actor: row.actor,
      areas: row.areas,
    },
    ...{ circle: row.circle, data: row.data as Record<string, unknown> },
    object: { kind: row.object_kind, id: row.object },
    target: row.target === null ? null : { kind: row.target_kind ?? '', id: row.target },
  }))
  return whoHears(world.reader({ ...asker, system: true }), activities)
}
