import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein } from '../../testing/places.ts'
import { confirmInitiative } from '../initiatives/index.ts'
import { askAgain, openLink } from './answer-listing.ts'
import { askKeepers } from './ask-keepers.ts'
import { leftOver } from './left-over.ts'
import { tellConnectors } from './tell-connectors.ts'
import { listingsIn, openListings, year } from '../../testing/listings.ts'

const world = await openListings()
afterAll(() => world.close())

const { operator } = world
const { begin, found, morning } = listingsIn(world)
const lettersTo = async (person: Actor) =>
  (await world.mails()).filter(({ to }) => to.startsWith(`${person.name?.toLowerCase()}-`))
const secretIn = (text: string, at = 0) => [...text.matchAll(/vermelding\/([\w-]+)\/klopt/g)][at]?.[1] ?? ''

test('who answers for several gets one letter about all, and not a second that week', async () => {
  const mees = await world.person('Mees')
  await begin(mees, 'Leesclub')
  await found(mees, 'Stichting Lezen')
  world.pass(year)
  await morning()
  await askKeepers(world.house)
  const third = await begin(mees, 'Schrijfclub')
  await world.house.db
    .updateTable('initiatives')
    .set({ confirmed_at: new Date('2020-01-01') })
    .where('id', '=', third)
    .execute()
  await morning()
  await askKeepers(world.house)
  const first = await lettersTo(mees)
  world.pass({ days: 7 })
  await askKeepers(world.house)
  await askKeepers(world.house)
  const all = await lettersTo(mees)
  expect([first.length, first[0]?.subject, all.length, all[1]?.subject]).toEqual([
    1,
    'Kloppen deze 2 vermeldingen nog?',
    2,
    'Klopt “Schrijfclub” nog?',
  ])
  for (const word of ['Leesclub', 'Stichting Lezen', '/klopt', '/anders', '/gestopt']) {
    expect(first[0]?.text).toContain(word)
  }
})

test('a letter names ten at most; the others come a week later', async () => {
  const piet = await world.person('Piet')
  for (let number = 1; number <= 12; number += 1) await begin(piet, `Club ${number}`)
  world.pass(year)
  await morning()
  await askKeepers(world.house)
  world.pass({ days: 7 })
  await askKeepers(world.house)
  const counts = (await lettersTo(piet)).map(({ text }) => text.match(/\/klopt/g)?.length)
  expect(counts).toEqual([10, 2])
})

test('who confirmed meanwhile is not asked', async () => {
  const roos = await world.person('Roos')
  const id = await begin(roos, 'Rozenperk')
  world.pass(year)
  await morning()
  await world.as(roos, ctx => confirmInitiative(ctx, { id, answer: 'right' }))
  await world.settle()
  await askKeepers(world.house)
  expect(await lettersTo(roos)).toEqual([])
})

test('who wants no such mail gets none, and the connectors get the listing all the same', async () => {
  const stil = await world.person('Stil')
  await world.house.db
    .insertInto('mail_settings')
    .values({ person: stil.person!, bundle: 'never', asked: false })
    .execute()
  const id = await begin(stil, 'Stilteplek', apeldoorn)
  world.pass(year)
  await morning()
  await askKeepers(world.house)
  world.pass({ days: 30 })
  expect(await lettersTo(stil)).toEqual([])
  expect((await leftOver(world.reader(operator), [apeldoorn])).map(one => one.id)).toEqual([id])
})

test('a link works 60 days, for its person and listing only', async () => {
  const luuk = await world.person('Luuk')
  const id = await begin(luuk, 'Looproute')
  world.pass(year)
  await morning()
  await askKeepers(world.house)
  const secret = secretIn((await lettersTo(luuk))[0]?.text ?? '')
  expect(await openLink(world.reader(), secret)).toMatchObject({
    key: { kind: 'initiative', id },
    actor: { person: luuk.person, grants: [{ role: 'member', place: null }] },
  })
  await expect(openLink(world.reader(), `${secret}x`)).rejects.toMatchObject({ kind: 'gone' })
  world.pass({ days: 60 })
  await expect(openLink(world.reader(), secret)).rejects.toMatchObject({ code: 'listings.link_ended' })
  await morning()
  const kept = await world.house.db.selectFrom('listing_links').select('object').execute()
  expect(kept.map(({ object }) => object)).not.toContain(id)
})

test('what nobody answers within 30 days goes to the connectors, ten at most, one mail a week', async () => {
  const vera = await world.person('Vera', { role: 'connector', place: apeldoorn })
  const ans = await world.person('Ans')
  const ids: string[] = []
  for (let number = 1; number <= 12; number += 1) {
    ids.push(await begin(ans, `Kring ${number}`, apeldoorn))
    world.pass({ hours: 1 })
  }
  world.pass(year)
  await morning()
  await askKeepers(world.house)
  await tellConnectors(world.house)
  expect(await lettersTo(vera)).toHaveLength(1) // about the quiet one of the test above
  world.pass({ days: 30 })
  await tellConnectors(world.house)
  await tellConnectors(world.house)
  const letters = await lettersTo(vera)
  expect([letters.length, letters[1]?.subject]).toEqual([2, 'Kloppen deze 10 vermeldingen nog?'])
  const shown = (await leftOver(world.reader(vera), [apeldoorn])).map(({ id }) => id)
  expect([shown.length, shown.every(id => !ids.slice(9).includes(id))]).toEqual([10, true])
})

test('a connector has it asked again: it leaves the list, and one more letter is written', async () => {
  const connector = await world.person('Coen', { role: 'connector', place: deventer })
  const tess = await world.person('Tess')
  const id = await begin(tess, 'Theetuin', noorderplein)
  world.pass(year)
  await morning()
  await askKeepers(world.house)
  world.pass({ days: 31 })
  const list = async () => (await leftOver(world.reader(connector), [noorderplein])).map(one => one.id)
  const before = await list()
  await world.as(connector, ctx => askAgain(ctx, { kind: 'initiative', id }))
  await askKeepers(world.house)
  expect([before, await list(), (await lettersTo(tess)).length]).toEqual([[id], [], 2])
  const byTess = world.as(tess, ctx => askAgain(ctx, { kind: 'initiative', id }))
  await expect(byTess).rejects.toMatchObject({ code: 'listings.only_connectors' })
})

test('where nobody can be mailed, asking again is refused', async () => {
  const connector = await world.person('Carl', { role: 'connector', place: deventer })
  const anna = await world.person('Anna')
  const id = await begin(anna, 'Appelgaard', noorderplein)
  await world.house.db.deleteFrom('initiative_stewards').where('initiative', '=', id).execute()
  world.pass(year)
  await morning()
  world.pass({ days: 30 })
  expect((await leftOver(world.reader(connector), [noorderplein])).map(one => one.id)).toContain(id)
  const again = world.as(connector, ctx => askAgain(ctx, { kind: 'initiative', id }))
  await expect(again).rejects.toMatchObject({ code: 'listings.nobody_to_ask' })
})
