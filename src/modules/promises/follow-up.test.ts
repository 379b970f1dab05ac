import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { documents } from '../documents/index.ts'
import { organisations } from '../organisations/index.ts'
import { people } from '../people/index.ts'
import { followUpJob } from './follow-up.ts'
import { makePromise, promises } from './index.ts'
import { openLink } from './open-link.ts'

let world: World
let anna: Actor
beforeAll(async () => {
  world = await openWorld([people, organisations, documents, promises])
  anna = await world.person('Anna')
})
afterAll(() => world.close())

/** Runs the job each morning for so many days, twice over, and says what was mailed on which day. */
async function mornings(days: number): Promise<[string, string][]> {
  const sent: [string, string][] = []
  for (let passed = 0; passed < days; passed++) {
    world.pass({ days: 1 })
    const before = (await world.mails()).length
    const job = followUpJob(world.house)
    await job.run({})
    await job.run({})
    const day = world.house.now().toISOString().slice(0, 10)
    for (const { subject } of (await world.mails()).slice(before)) sent.push([day, subject])
  }
  return sent
}

const overdue = async () =>
  (
    await world.house.db
      .selectFrom('activities')
      .select(['at'])
      .where('name', '=', 'promises.overdue')
      .execute()
  ).map(({ at }) => at.toISOString().slice(0, 10))

test('reminders and questions go out once each, however often the job runs, and then the others hear', async () => {
  const wish = { what: 'De bank verven', dueDay: '2026-03-20', places: [zandweerd] }
  const { id } = await world.as(anna, ctx => makePromise(ctx, world.house.things, wish))
  expect(await mornings(40)).toEqual([
    ['2026-03-13', 'Je toezegging nadert: De bank verven'],
    ['2026-03-19', 'Je toezegging nadert: De bank verven'],
    ['2026-03-21', 'Is het gelukt? De bank verven'],
    ['2026-03-28', 'Is het gelukt? De bank verven'],
  ])
  expect(await overdue()).toEqual(['2026-04-04'])
  const text = (await world.mails()).at(-1)?.text ?? ''
  const [, secret = ''] = /toezegging\/([^/\s]+)\/gelukt/.exec(text) ?? []
  const opened = await openLink(world.reader(), secret)
  expect([opened.promise, opened.actor.person]).toEqual([id, anna.person])
  world.pass({ days: 60 })
  await expect(openLink(world.reader(), secret)).rejects.toMatchObject({ code: 'promises.link_ended' })
})

test('where nobody can be asked the others hear on the day after', async () => {
  const gone = await world.person('Weg')
  const today = world.house.now().getTime()
  const dueDay = new Date(today + 3 * 86_400_000).toISOString().slice(0, 10)
  const wish = { what: 'Stoepen vegen', dueDay, places: [zandweerd] }
  await world.as(gone, ctx => makePromise(ctx, world.house.things, wish))
  await world.house.db.deleteFrom('addresses').where('person', '=', gone.person).execute()
  const before = (await overdue()).length
  const mails = await mornings(5)
  const after = new Date(today + 4 * 86_400_000).toISOString().slice(0, 10)
  expect([mails, (await overdue()).slice(before)]).toEqual([[], [after]])
})
