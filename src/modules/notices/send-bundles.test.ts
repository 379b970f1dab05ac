import { afterEach, beforeEach, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { deventer } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { makeOrganisation, organisations, takePosition } from '../organisations/index.ts'
import { people } from '../people/index.ts'
import { answerQuestion, askQuestion, handOver, questions } from '../questions/index.ts'
import { notices } from './index.ts'
import { readNotices } from './read-notices.ts'
import { noticesOf } from './queries.ts'
import { sendBundlesJob } from './send-bundles.ts'

let world: World
let job: Job
beforeEach(async () => {
  world = await openWorld([people, organisations, questions, notices])
  job = sendBundlesJob(world.house)
})
afterEach(() => world.close())

/** Lets everything be heard and the morning job run. */
async function morning(): Promise<void> {
  await world.settle()
  await job.run({})
}

async function ask(asker: Actor, title: string): Promise<string> {
  const wish = { title, explanation: '', motivation: '', places: [deventer], circle: 'public' } as const
  const { id } = await world.as(asker, ctx => askQuestion(ctx, wish))
  return id
}

const answer = (actor: Actor, question: string) =>
  world.as(actor, ctx => answerQuestion(ctx, { question, body: 'Ja.', role: '', references: [] }))

const bundles = async () => (await world.mails()).filter(({ subject }) => subject.includes('van Knooppunt'))
const choose = (person: Actor, bundle: string) =>
  world.house.db.insertInto('mail_settings').values({ person: person.person!, bundle }).execute()

test('all news comes in one mail, together per question, newest first, with the ways to stop it', async () => {
  const [asker, helper] = [await world.person('Fatma'), await world.person('Joris')]
  const hedge = await ask(asker, 'Wie snoeit de heg?')
  const bench = await ask(asker, 'Waar kan een bankje?')
  await answer(helper, bench)
  world.pass({ minutes: 5 })
  await answer(helper, hedge)
  await answer(helper, hedge)
  await morning()
  const [mail, ...others] = await bundles()
  const [first] = await noticesOf(world.reader(), asker.person!, { limit: 1 })
  const path = first?.path ?? ''
  const stop = `/post/stop/${asker.person}/${world.house.sign('stop-mail', asker.person!)}`
  expect(others).toEqual([])
  expect(mail).toMatchObject({
    to: `${await handleOf(asker)}@example.org`,
    subject: '3 nieuwe berichten van Knooppunt',
  })
  expect(mail?.text.replace(/\/vragen\/waar-\S+/, '/vragen/BANK')).toBe(
    [
      'Hallo, dit is er nieuw voor jou:',
      'Wie snoeit de heg?\nEr is een antwoord.',
      `Bekijk het:\nhttps://knooppunt.test${path}`,
      'Waar kan een bankje?\nEr is een antwoord.',
      'Bekijk het:\nhttps://knooppunt.test/vragen/BANK',
      'Je krijgt deze mail omdat je meedoet op Knooppunt.',
      'Kies hoe vaak je mail krijgt:\nhttps://knooppunt.test/mijn/post',
      `Stuur mij geen mail meer:\nhttps://knooppunt.test${stop}`,
    ].join('\n\n'),
  )
})

async function handleOf({ person }: Actor): Promise<string> {
  const { handle } = await world.house.db
    .selectFrom('people')
    .select('handle')
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  return handle
}

test('no news is no mail, and news is mailed once', async () => {
  const [asker, helper] = [await world.person('Fatma'), await world.person('Joris')]
  const question = await ask(asker, 'Wie snoeit de heg?')
  await morning()
  expect(await bundles()).toEqual([])
  await answer(helper, question)
  await morning()
  world.pass({ days: 1 })
  await morning()
  expect(await bundles()).toHaveLength(1)
})

test('there is one mail a day at most; what comes later waits for the next morning', async () => {
  const [asker, helper] = [await world.person('Fatma'), await world.person('Joris')]
  const question = await ask(asker, 'Wie snoeit de heg?')
  await answer(helper, question)
  await morning()
  world.pass({ hours: 2 })
  await answer(helper, question)
  await morning()
  expect(await bundles()).toHaveLength(1)
  world.pass({ hours: 22 })
  await morning()
  expect(await bundles()).toHaveLength(2)
})

test('what was read on the site is not mailed', async () => {
  const [asker, helper] = [await world.person('Fatma'), await world.person('Joris')]
  await answer(helper, await ask(asker, 'Wie snoeit de heg?'))
  await world.settle()
  await world.as(asker, ctx => readNotices(ctx, {}))
  await morning()
  expect(await bundles()).toEqual([])
})

test('nobody can read the notices of somebody else away', async () => {
  const [asker, helper] = [await world.person('Fatma'), await world.person('Joris')]
  await answer(helper, await ask(asker, 'Wie snoeit de heg?'))
  await world.settle()
  const [notice] = await noticesOf(world.reader(), asker.person!, { limit: 1 })
  await world.as(helper, ctx => readNotices(ctx, { notice: notice?.id }))
  expect((await noticesOf(world.reader(), asker.person!, { limit: 1 }))[0]?.readAt).toBeNull()
})

test('who wants it weekly gets it on Tuesday, who wants none gets none, and old news stays away', async () => {
  const helper = await world.person('Joris')
  const [weekly, never] = [await world.person('Wil'), await world.person('Noor')]
  await choose(weekly, 'weekly')
  await choose(never, 'never')
  world.pass({ days: 1 })
  for (const asker of [weekly, never]) await answer(helper, await ask(asker, `Vraag van ${asker.name}?`))
  const mailedOn: number[] = []
  for (let day = 0; day < 8; day += 1) {
    const before = (await bundles()).length
    await morning()
    if ((await bundles()).length > before) mailedOn.push(world.house.now().getUTCDay())
    world.pass({ days: 1 })
  }
  expect(mailedOn).toEqual([2])
  await world.house.db.updateTable('mail_settings').set({ bundle: 'daily' }).execute()
  await morning()
  expect(await bundles()).toHaveLength(1)
})

test('who was asked by name got that mail at once, so it is in no bundle; unless no mail at once is wanted', async () => {
  const connie = await world.person('Connie', { role: 'connector', place: deventer })
  const cor = await world.person('Cor', { role: 'connector', place: deventer })
  const settings = { person: cor.person!, bundle: 'daily', asked: false }
  await world.house.db.insertInto('mail_settings').values(settings).execute()
  const id = await ask(await world.person('Fatma'), 'Wie snoeit de heg?')
  world.pass({ days: 4 })
  await world.as(system, ctx => handOver(ctx, id))
  await morning()
  const kinds = await Promise.all(
    [connie, cor].map(
      async ({ person }) => (await noticesOf(world.reader(), person!, { limit: 5 }))[0]?.kind,
    ),
  )
  const mailed = (await bundles()).map(({ to, text }) => [to, text.includes('wacht op een verbinder')])
  expect([kinds, mailed]).toEqual([
    ['handed_over', 'handed_over'],
    [[`${await handleOf(cor)}@example.org`, true]],
  ])
})

test('somebody who says to do something at an organisation is heard of there', async () => {
  const [owner, joris] = [await world.person('Olga'), await world.person('Joris')]
  const wish = { name: 'Koor', kind: 'other', places: [deventer], role: 'dirigent' } as const
  const { id } = await world.as(owner, ctx => makeOrganisation(ctx, wish))
  const position = {
    person: joris.person!,
    organisation: id,
    role: 'zanger',
    from: '2026-01-01',
    until: null,
  }
  await world.as(joris, ctx => takePosition(ctx, position))
  await morning()
  const [mail] = await bundles()
  expect(mail?.text).toContain('Koor\nIemand zegt hier iets te doen. Klopt dat?')
})

test('who left in the meantime hears nothing, and the others still do', async () => {
  const [asker, helper] = [await world.person('Fatma'), await world.person('Joris')]
  const gone = await world.person('Weg')
  await answer(helper, await ask(gone, 'Van wie weg is?'))
  await answer(helper, await ask(asker, 'Wie snoeit de heg?'))
  const removed = { removed_at: world.house.now() }
  await world.house.db.updateTable('people').set(removed).where('id', '=', gone.person).execute()
  await morning()
  expect((await bundles()).map(({ subject }) => subject)).toEqual(['1 nieuw bericht van Knooppunt'])
  expect(await noticesOf(world.reader(), gone.person!, { limit: 1 })).toEqual([])
})
