import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { confirmInitiative, initiativesWith } from '../initiatives/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { findDocuments } from '../search/index.ts'
import { confirmedShareIn } from './confirmed-share.ts'
import { listingsIn, openListings, year } from '../../testing/listings.ts'
import { setSpans } from './set-spans.ts'

const world = await openListings()
afterAll(() => world.close())

const { operator } = world
const { begin, found, morning } = listingsIn(world)
const ageOf = async (id: string) => (await initiativesWith(world.reader(operator), [id]))[0]?.age

test('a listing is within its span for a year, over it for another, and then over twice', async () => {
  const noor = await world.person('Noor')
  const id = await begin(noor, 'Buurttuin')
  const ages: unknown[] = []
  for (const days of [364, 2, 363, 3]) {
    world.pass({ days })
    await morning()
    ages.push(await ageOf(id))
  }
  expect(ages).toEqual([0, 1, 1, 2])
  await world.as(noor, ctx => confirmInitiative(ctx, { id, answer: 'right' }))
  expect(await ageOf(id)).toBe(0)
})

test('its pages and those of its places say so at once', async () => {
  const id = await begin(await world.person('Noor'), 'Buurtkas')
  world.pass(year)
  world.changes()
  await morning()
  expect(world.changes()).toEqual(expect.arrayContaining([id, zandweerd, deventer]))
})

test('what is over needs no confirmation', async () => {
  const noor = await world.person('Noor')
  const id = await begin(noor, 'Buurtkrant')
  await world.as(noor, ctx => confirmInitiative(ctx, { id, answer: 'stopped' }))
  world.pass(year)
  await morning()
  expect(await ageOf(id)).toBe(0)
})

test('an operator sets how long a confirmation counts, per kind, and it holds at once', async () => {
  const hans = await world.person('Hans')
  const initiative = await begin(hans, 'Hondenclub')
  const organisation = await found(hans, 'Stichting Hond')
  world.pass({ days: 190 })
  await morning()
  const ages = async () => [
    await ageOf(initiative),
    (await organisationsWith(world.reader(), [organisation]))[0]?.age,
  ]
  const seen = [await ages()]
  const set = (actor: Actor, months: number) =>
    world.as(actor, ctx => setSpans(ctx, { initiative: 12, organisation: months }))
  for (const months of [6, 3, 12]) {
    await set(operator, months)
    await world.settle()
    seen.push(await ages())
  }
  expect(seen).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [0, 0],
  ])
  await expect(set(hans, 1)).rejects.toMatchObject({ code: 'listings.only_operators' })
})

test('the figure of a place counts what goes on, and what was confirmed within the span', async () => {
  const here = 'BU01500302'
  const wim = await world.person('Wim')
  const share = () => confirmedShareIn(world.reader(), [here])
  expect(await share()).toEqual({ total: 0, confirmed: 0, months: 12 })
  const [id] = [await begin(wim, 'Wandelclub', here), await begin(wim, 'Wielerclub', here)]
  const ended = await begin(wim, 'Weefclub', here)
  await world.as(wim, ctx => confirmInitiative(ctx, { id: ended, answer: 'stopped' }))
  world.pass(year)
  await morning()
  expect(await share()).toEqual({ total: 2, confirmed: 0, months: 12 })
  await world.as(wim, ctx => confirmInitiative(ctx, { id, answer: 'right' }))
  expect(await share()).toEqual({ total: 2, confirmed: 1, months: 12 })
})

test('what nobody confirmed comes lower in the search', async () => {
  const zoe = await world.person('Zoë')
  await begin(zoe, 'Klokkenspel oud')
  world.pass({ days: 731 })
  await begin(zoe, 'Klokkenspel')
  await world.settle()
  await morning()
  const { hits } = await findDocuments(world.reader(), { text: 'klokkenspel', limit: 5 })
  const [first, second] = hits
  expect([first?.title, second?.title]).toEqual(['Klokkenspel', 'Klokkenspel oud'])
  expect((second?.score ?? 0) / (first?.score ?? 1)).toBeLessThan(0.6)
})
