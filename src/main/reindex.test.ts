import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../modules/initiatives/index.ts'
import { makeOrganisation } from '../modules/organisations/index.ts'
import { findDocuments } from '../modules/search/index.ts'
import { zandweerd } from '../testing/places.ts'
import { openWorld, type World } from '../testing/world.ts'
import { modules } from './modules.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(modules)
})
afterAll(() => world.close())

test('an index that another version of the analysis made is made anew', async () => {
  const noor = await world.person('Noor Bakker')
  const places = [zandweerd]
  await world.as(noor, ctx => createInitiative(ctx, { title: 'Een voedselbos', places, themes: ['green'] }))
  await world.as(noor, ctx =>
    makeOrganisation(ctx, { name: 'Stichting Bijenhotel', kind: 'foundation', places, role: 'lid' }),
  )
  await world.settle()
  await sql`update search_documents set terms = '!public'`.execute(world.house.db)
  await world.settle()
  const before = [await titles('voedselbossen'), await titles('bijenhotels')]
  await sql`update activity_cursors set version = 'of before'`.execute(world.house.db)
  await world.settle()
  expect(before).toEqual([[], []])
  expect([await titles('voedselbossen'), await titles('bijenhotels')]).toEqual([
    ['Een voedselbos'],
    ['Stichting Bijenhotel'],
  ])
})

async function titles(text: string): Promise<string[]> {
  const { hits } = await findDocuments(world.reader(), { text, limit: 10 })
  return hits.map(({ title }) => title)
}
