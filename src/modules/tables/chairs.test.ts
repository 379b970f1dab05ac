import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { guestsOf, planGathering, tableAt, tables, tablesOfGathering } from './index.ts'
import { shareHosting } from './share-hosting.ts'
import { giveChairBack, takeChair } from './take-chair.ts'
import { laidTable } from '../../testing/laid-table.ts'

let world: World
let ria: Actor
beforeAll(async () => {
  world = await openWorld([tables])
  ria = await world.person('Ria')
})
afterAll(() => world.close())

test('of two who take the last open chair at once, one has it', async () => {
  const { id } = await laidTable(world, ria, { openChairs: 1 })
  const both = [await world.person('Bas'), await world.person('Eva')]
  const done = await Promise.allSettled(
    both.map(one => world.as(one, ctx => takeChair(ctx, world.house, id))),
  )
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await guestsOf(world.reader(ria), id)).toHaveLength(1)
})

test('a chair that was given back is there for somebody else', async () => {
  const { id } = await laidTable(world, ria, { openChairs: 1 })
  const [bas, eva] = [await world.person('Bas'), await world.person('Eva')]
  await world.as(bas, ctx => takeChair(ctx, world.house, id))
  await expect(world.as(eva, ctx => takeChair(ctx, world.house, id))).rejects.toThrow('tables.no_chair_left')
  await world.as(bas, ctx => giveChairBack(ctx, id))
  await world.as(eva, ctx => takeChair(ctx, world.house, id))
  expect((await guestsOf(world.reader(ria), id)).map(({ name }) => name)).toEqual(['Eva'])
})

test('somebody always leads the table', async () => {
  const { id, look } = await laidTable(world, ria)
  const bas = await world.person('Bas')
  const own = { id, person: ria.person ?? '' }
  await expect(world.as(ria, ctx => shareHosting(ctx, { ...own, role: null }))).rejects.toThrow(
    'tables.last_host',
  )
  await world.as(ria, ctx => shareHosting(ctx, { id, person: bas.person ?? '', role: 'notes' }))
  await world.as(ria, ctx => shareHosting(ctx, { ...own, role: null }))
  expect((await look()).hosts).toEqual([{ person: bas.person, role: 'notes' }])
})

test('a gathering has its tables, at its moment and place', async () => {
  const startsAt = new Date('2026-03-20T18:00:00Z')
  const wish = { kind: 'district', title: 'Wijkavond', places: [apeldoorn], startsAt }
  const { id } = await world.as(ria, ctx => planGathering(ctx, { ...wish, titles: ['Groen', 'Zorg'] }))
  const found = await tablesOfGathering(world.reader(), id)
  expect(found.map(table => [table.title, table.startsAt?.toISOString()]).sort()).toEqual([
    ['Groen', '2026-03-20T18:00:00.000Z'],
    ['Zorg', '2026-03-20T18:00:00.000Z'],
  ])
  await expect(world.as(ria, ctx => planGathering(ctx, { ...wish, titles: ['Groen'] }))).rejects.toThrow(
    'tables.gathering_tables',
  )
})

test('a table for who leads it only is not there for others', async () => {
  const { slug } = await laidTable(world, ria, { circle: 'hidden' })
  expect(await tableAt(world.reader(), slug)).toBeUndefined()
  expect((await tableAt(world.reader(ria), slug))?.slug).toBe(slug)
})
