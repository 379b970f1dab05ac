import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Consumer } from '../../platform/activities/consume.ts'
import { deventer } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { makeOrganisation } from './make-organisation.ts'
import { judgePosition, takePosition } from './take-position.ts'
import { whoHears, type Hearing } from './who-hears.ts'

let world: World
const heard: Hearing[] = []
const listener: Consumer = {
  name: 'listener',
  hear: async (ctx, activities) => void heard.push(...(await whoHears(ctx, activities))),
}
beforeAll(async () => {
  world = await openWorld([{ name: 'listening', messages: { nl: {}, en: {} }, consumers: [listener] }])
})
afterAll(() => world.close())

async function hear() {
  await world.settle()
  return heard.splice(0).map(({ person, kind, path, data }) => [person, kind, path, data['title']])
}

test('a claim is heard by who holds a position, else by the connectors; the yes by the person', async () => {
  const connector = await world.person('Connie', { role: 'connector', place: deventer })
  const [owner, joris, piet] = [
    await world.person('Olga'),
    await world.person('Joris'),
    await world.person('Piet'),
  ]
  const wish = { kind: 'other', places: [deventer] } as const
  const club = await world.as(connector, ctx => makeOrganisation(ctx, { ...wish, name: 'Club', role: '' }))
  const koor = await world.as(owner, ctx => makeOrganisation(ctx, { ...wish, name: 'Koor', role: 'lid' }))
  await hear()
  const from = { role: 'lid', from: '2026-01-01', until: null }
  const claim = (person: typeof joris, organisation: string) =>
    world.as(person, ctx => takePosition(ctx, { ...from, person: person.person!, organisation }))
  const position = await claim(joris, club.id)
  await claim(piet, koor.id)
  expect(await hear()).toEqual([
    [connector.person, 'position_asked', '/organisaties/club', 'Club'],
    [owner.person, 'position_asked', '/organisaties/koor', 'Koor'],
  ])
  await world.as(connector, ctx => judgePosition(ctx, { position, isRight: true }))
  expect(await hear()).toEqual([[joris.person, 'position_confirmed', '/organisaties/club', 'Club']])
})
