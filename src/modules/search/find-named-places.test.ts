import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../testing/world.ts'
import { findNamedPlaces } from './find-named-places.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it.each([
  ['its whole name', 'Zandweerd', ['Zandweerd']],
  ['the begin of its name, however it is written', 'zÁnd', ['Zandweerd']],
  ['its name and what it lies in', 'zandweerd, deventer', ['Zandweerd']],
  ['its postcode', '7412 ab', ['Deventer', 'Apeldoorn', 'Zandweerd']],
  ['nothing that only looks like it', 'zandweert', []],
  ['nothing that only has it inside', 'weerd', []],
  ['nothing that is only one of the words', 'zandweerd moestuin', []],
])('a place is found by %s (%s)', async (_what, typed, names) => {
  const found = await findNamedPlaces(world.reader(), typed, 3)
  expect(found.map(({ name }) => name)).toEqual(names)
})
