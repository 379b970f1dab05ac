import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { makePlace, type PlaceWish } from './make-place.ts'
import { placeAt } from './queries.ts'

let world: World
let operator: Actor
beforeAll(async () => {
  world = await openWorld()
  operator = await world.person('Olga', { role: 'operator' })
})
afterAll(() => world.close())

function make(wish: PlaceWish, actor = operator): Promise<string> {
  return world.as(actor, ctx => makePlace(ctx, wish))
}

test('a village lies in its municipality', async () => {
  const path = await make({ kind: 'dorp', name: 'Oude Molen', within: 'deventer' })
  const place = await placeAt(world.reader(), path)
  expect([path, place?.kind, place?.areas.slice(1)]).toEqual(['deventer/oude-molen', 'dorp', [deventer]])
})

test('a second village of that name gets another URL', async () => {
  const path = await make({ kind: 'dorp', name: 'Oude Molen', within: deventer })
  expect(path).toMatch(/^deventer\/oude-molen-kp[0-9a-f]{10}$/)
})

test('a region is made of the places that were named by code or URL', async () => {
  const path = await make({ kind: 'regio', name: 'Stedendriehoek', parts: ['deventer/zandweerd', 'GM0200'] })
  expect((await placeAt(world.reader(), path))?.parts).toEqual([zandweerd, apeldoorn])
})

test.each([
  [
    'a place that does not exist is named',
    { kind: 'regio', name: 'R', parts: ['GM0150', 'GM9999'] },
    'places.part_unknown',
  ],
  [
    'the same place twice is one place',
    { kind: 'regio', name: 'R', parts: [deventer, 'deventer'] },
    'places.parts_few',
  ],
  ['a village must lie somewhere', { kind: 'dorp', name: 'D', within: 'nergens' }, 'places.within_unknown'],
] as const)('%s', async (_rule, wish, code) => {
  await expect(make(wish)).rejects.toMatchObject({ code })
})

test('only an operator makes places', async () => {
  const connector = await world.person('Cor', { role: 'connector', place: noorderplein })
  const wish = { kind: 'dorp', name: 'D', within: deventer } as const
  for (const actor of [visitor, connector]) {
    await expect(make(wish, actor)).rejects.toMatchObject({
      kind: 'not_allowed',
      code: 'places.only_operator',
    })
  }
})
