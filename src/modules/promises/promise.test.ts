import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { documents } from '../documents/index.ts'
import { makeOrganisation, organisations } from '../organisations/index.ts'
import { people } from '../people/index.ts'
import {
  acceptPromise,
  answerChange,
  askChange,
  breakPromise,
  keepPromise,
  makePromise,
  promises,
  promisesOf,
  promisesWith,
  tellLesson,
  withdrawPromise,
  type PromiseWish,
} from './index.ts'
import { calendarOf } from './ledger-calendar.ts'
import { shareKeptOf } from './show-ledger.ts'
import { changesOf } from './queries/changes.ts'

let world: World
let anna: Actor
let bram: Actor
let cato: Actor
beforeAll(async () => {
  world = await openWorld([people, organisations, documents, promises])
  anna = await world.person('Anna')
  bram = await world.person('Bram')
  cato = await world.person('Cato')
})
afterAll(() => world.close())

const usual = { what: 'De heg snoeien', dueDay: '2026-04-20', places: [zandweerd] }
const make = async (actor: Actor, wish: Partial<PromiseWish> = {}) =>
  world.as(actor, ctx => makePromise(ctx, world.house.things, { ...usual, ...wish }))
const seen = async (actor: Actor | undefined, id: string) =>
  (await promisesWith(world.reader(actor), [id])).map(({ state }) => state)
const keep = (actor: Actor, id: string) =>
  world.as(actor, ctx => keepPromise(ctx, world.house.things, { id, evidence: 'De heg is kort.', link: '' }))
const code = (error: unknown) => (error as { code: string }).code

test('what one promises oneself is open at once, for everybody to see, with all that was said', async () => {
  const { id, state } = await make(anna, {
    ...{ amount: 6, unit: 'hours', condition: 'als het droog is', forWords: 'de straat' },
    receiver: { kind: 'person', id: bram.person! },
  })
  expect(state).toBe('open')
  expect(await promisesWith(world.reader(), [id])).toMatchObject([
    {
      ...{ what: 'De heg snoeien', person: anna.person, amount: 6, unit: 'hours', dueDay: '2026-04-20' },
      ...{ condition: 'als het droog is', forWords: 'de straat', places: [zandweerd] },
      ...{ areas: [zandweerd, deventer], receiver: { kind: 'person', id: bram.person } },
    },
  ])
})

test('what is asked of another is seen by those two only, and is a promise after a yes', async () => {
  const { id, state } = await make(anna, { by: { person: bram.person } })
  expect([
    state,
    await seen(undefined, id),
    await seen(cato, id),
    await seen(anna, id),
    await seen(bram, id),
  ]).toEqual(['proposed', [], [], ['proposed'], ['proposed']])
  await expect(world.as(anna, ctx => acceptPromise(ctx, id))).rejects.toMatchObject({
    code: 'promises.only_asked',
  })
  await world.as(bram, ctx => acceptPromise(ctx, id))
  expect(await seen(undefined, id)).toEqual(['open'])
})

test('a no before the yes is told to nobody else, and stays off the lists', async () => {
  const { id } = await make(anna, { what: 'Niet doen', by: { person: bram.person } })
  await world.as(bram, ctx => withdrawPromise(ctx, { id, reason: 'Geen tijd.' }))
  const listed = await promisesOf(world.reader(), { origin: { kind: 'person', id: bram.person! } })
  expect([await seen(bram, id), listed.map(({ what }) => what)]).toEqual([['withdrawn'], ['De heg snoeien']])
})

test('nobody changes, keeps or breaks what another promised', async () => {
  const { id } = await make(anna)
  const deeds = [
    keep(bram, id),
    world.as(bram, ctx => breakPromise(ctx, { id, reason: 'x' })),
    world.as(bram, ctx => askChange(ctx, { id, after: { dueDay: '2026-05-01' }, reason: 'x' })),
  ]
  expect(await Promise.all(deeds.map(deed => deed.catch(code)))).toEqual([
    'promises.only_owner',
    'promises.only_owner',
    'promises.only_owner',
  ])
})

test('for an organisation only who has its mandate promises, and whoever has it settles', async () => {
  const wish = { name: 'De Brug', kind: 'foundation' as const, places: [zandweerd], role: 'voorzitter' }
  const { id: organisation } = await world.as(anna, ctx => makeOrganisation(ctx, wish))
  const made = await make(anna, { by: { organisation } })
  const asked = await make(bram, { by: { organisation } })
  const refused = await make(bram, { by: { organisation, person: bram.person } }).catch(code)
  expect([made.state, asked.state, refused]).toEqual(['open', 'proposed', 'promises.no_mandate'])
  await world.as(anna, ctx => acceptPromise(ctx, asked.id))
  const [promise] = await promisesWith(world.reader(), [asked.id])
  expect([promise?.state, promise?.person, promise?.role !== null]).toEqual(['open', anna.person, true])
})

test('another content counts after the yes of the one it was made to; after a no it stays as it was', async () => {
  const { id } = await make(anna, {
    amount: 10,
    unit: 'hours',
    receiver: { kind: 'person', id: bram.person! },
  })
  const ask = (amount: number) =>
    world.as(anna, ctx => askChange(ctx, { id, after: { amount }, reason: 'Het is meer werk.' }))
  const answer = (actor: Actor, accept: boolean) => world.as(actor, ctx => answerChange(ctx, { id, accept }))
  const now = async () =>
    (await promisesWith(world.reader(), [id])).map(({ state, amount }) => [state, amount])[0]
  expect([await ask(20), await now()]).toEqual(['waits', ['open', 10]])
  expect(await answer(cato, true).catch(code)).toBe('promises.only_receiver')
  await answer(bram, false)
  expect(await now()).toEqual(['open', 10])
  await ask(15)
  await answer(bram, true)
  expect(await now()).toEqual(['changed', 15])
  expect(
    (await changesOf(world.reader(), [id])).map(({ after, accepted }) => [after.amount, accepted]),
  ).toEqual([
    [20, false],
    [15, true],
  ])
})

test('where nobody can say yes another content counts at once', async () => {
  const { id } = await make(anna)
  const after = { dueDay: '2026-05-20' }
  expect(await world.as(anna, ctx => askChange(ctx, { id, after, reason: 'Broedende merels.' }))).toBe(
    'changed',
  )
  expect(await promisesWith(world.reader(), [id])).toMatchObject([{ state: 'changed', dueDay: '2026-05-20' }])
})

test('a promise is kept with something that shows it, and has its lesson in the search', async () => {
  const { id } = await make(anna)
  const bare = { id, evidence: '', link: '' }
  expect(await world.as(anna, ctx => keepPromise(ctx, world.house.things, bare)).catch(code)).toBe(
    'promises.evidence_missing',
  )
  await keep(anna, id)
  await world.as(anna, ctx =>
    tellLesson(ctx, {
      id,
      story: 'Met zes buren.',
      worked: 'Koffie vooraf.',
      differently: 'Meer handschoenen.',
    }),
  )
  await world.settle()
  const found = await world.house.db
    .selectFrom('search_documents')
    .select(['title', 'summary'])
    .where('kind', '=', 'promise')
    .where('object', '=', id)
    .execute()
  expect(found).toEqual([{ title: 'De heg snoeien', summary: 'Met zes buren.' }])
})

test('a promise is broken with a reason, and what is settled stays', async () => {
  const { id } = await make(anna)
  await world.as(anna, ctx => breakPromise(ctx, { id, reason: 'De vergunning kwam niet.' }))
  expect(await keep(anna, id).catch(code)).toBe('promises.not_running')
  expect(await promisesWith(world.reader(), [id])).toMatchObject([
    { state: 'broken', reason: 'De vergunning kwam niet.' },
  ])
})

test('a day that has passed is refused', async () => {
  expect(await make(anna, { dueDay: '2026-03-02' }).catch(code)).toBe('promises.day_past')
})

test('a share is said from five settled promises on', () => {
  expect([shareKeptOf({ kept: 3, broken: 1 }), shareKeptOf({ kept: 4, broken: 1 })]).toEqual([null, 0.8])
})

test('a calendar takes over a due day that changed: its event counts one more change', async () => {
  const { id } = await make(anna, { receiver: { kind: 'person', id: bram.person! } })
  const event = async () => {
    const origin = 'https://knooppunt.test'
    const found = await promisesWith(world.reader(anna), [id])
    const file = calendarOf({ origin, lang: 'nl' }, { name: 'Zandweerd', promises: found })
    return file.match(/(?<=SEQUENCE:)\d+|(?<=DTSTART;VALUE=DATE:)\d+/g)
  }
  const before = await event()
  await world.as(anna, ctx => askChange(ctx, { id, after: { dueDay: '2026-05-01' }, reason: 'Het regent.' }))
  await world.as(bram, ctx => answerChange(ctx, { id, accept: true }))
  expect([before, await event()]).toEqual([
    ['1', '20260420'],
    ['2', '20260501'],
  ])
})
