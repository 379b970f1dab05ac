import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../testing/world.ts'
import { loadPlaces } from './load-places.ts'
import { readPlaceQuery } from './place.ts'
import { boundariesOf, childrenOf, countPlaces, guessPlaces, lineOf, placeAt } from './queries.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.house.db.deleteFrom('places').execute()
  await loadPlaces(world.house)
})
afterAll(() => world.close())

async function pathsFor(text: string): Promise<string[]> {
  return (await guessPlaces(world.reader(), readPlaceQuery(text), 3)).map(({ path }) => path)
}

test('all official places are there', async () => {
  expect(await countPlaces(world.house)).toBe(342 + 3393 + 14574)
})

test('loading twice adds nothing', async () => {
  expect(await loadPlaces(world.house)).toBe(0)
})

test('a municipality comes before the places in it', async () => {
  expect((await pathsFor('deventer'))[0]).toBe('deventer')
})

test.each([
  ['den haag', 'den-haag'],
  ["'s-gravenhage", 'den-haag'],
  ['sudwest fryslan', 'sudwest-fryslan'],
  ['zandweerd deventer', 'deventer/zandweerd'],
  ['Schalkhaar', 'deventer/schalkhaar'],
  ['twello', 'voorst/twello-nijbroek'],
  ['deventr', 'deventer'],
])('%s finds %s', async (typed, path) => {
  expect(await pathsFor(typed)).toContain(path)
})

test('a postcode finds the neighbourhoods that have it', async () => {
  const found = await guessPlaces(world.reader(), readPlaceQuery('7412 AB'), 20)
  expect(found.map(({ path }) => path)).toContain('deventer/zandweerd/noorderplein')
})

test('a name that many places have says in which municipality each lies', async () => {
  const found = await guessPlaces(world.reader(), readPlaceQuery('centrum'), 20)
  expect(found.filter(place => place.kind !== 'gemeente' && place.within === null)).toEqual([])
})

test('a neighbourhood knows its way up', async () => {
  const place = await placeAt(world.reader(), 'deventer/zandweerd/noorderplein')
  const line = place && (await lineOf(world.reader(), place))
  expect(line?.map(({ code }) => code)).toEqual(['GM0150', 'WK015003', 'BU01500301'])
})

test('the largest map of a municipality is under 150 kB', async () => {
  const amsterdam = await placeAt(world.reader(), 'amsterdam')
  const children = amsterdam ? await childrenOf(world.reader(), amsterdam) : []
  const boundaries = await boundariesOf(
    world.reader(),
    children.map(({ code }) => code),
  )
  expect([boundaries.length > 90, JSON.stringify(boundaries).length < 150_000]).toEqual([true, true])
})
