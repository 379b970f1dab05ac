import { afterAll, beforeAll, expect, test } from 'vitest'
import { deventer } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { beginTable, endTable, planTable, tableAt, tables } from './index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld([tables])
})
afterAll(() => world.close())

test('who plans a table hosts it; it begins and ends once', async () => {
  const ria = await world.person('Ria')
  const wish = { kind: 'pit_stop', title: 'Groen in de straat', places: [deventer] }
  const { id, slug } = await world.as(ria, ctx => planTable(ctx, wish))
  const table = await tableAt(world.house.reader(ria), slug)
  expect(table?.hosts).toEqual([{ person: ria.person, role: 'host' }])
  expect([table?.minutes, table?.script.steps.map(({ kind }) => kind)]).toEqual([
    40,
    ['promises', 'now', 'signposts', 'commit'],
  ])
  await world.as(ria, ctx => beginTable(ctx, id))
  await world.as(ria, ctx => endTable(ctx, id))
  await expect(world.as(ria, ctx => beginTable(ctx, id))).rejects.toThrow('tables.not_planned')
})

test('only who hosts a table begins it', async () => {
  const ria = await world.person('Ria')
  const bas = await world.person('Bas')
  const wish = { kind: 'board', title: 'Jeugd', places: [deventer] }
  const { id } = await world.as(ria, ctx => planTable(ctx, wish))
  await expect(world.as(bas, ctx => beginTable(ctx, id))).rejects.toThrow('tables.only_hosts')
})

test('a kind that nobody described is refused', async () => {
  const ria = await world.person('Ria')
  const wish = { kind: 'feast', title: 'Feest', places: [deventer] }
  await expect(world.as(ria, ctx => planTable(ctx, wish))).rejects.toThrow('tables.kind_unknown')
})
