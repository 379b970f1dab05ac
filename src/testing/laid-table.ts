import type { Actor } from '../platform/ctx/actor.ts'
import { planTable, tablesWith, type Table, type TableWish } from '../modules/tables/index.ts'
import { deventer } from './places.ts'
import type { World } from './world.ts'

/** A table for everybody in Deventer, next week in the evening. */
export async function laidTable(
  world: World,
  host: Actor,
  wish: Partial<TableWish> = {},
): Promise<{ id: string; slug: string; look(): Promise<Table> }> {
  const startsAt = new Date('2026-03-10T18:30:00Z')
  const usual = { kind: 'board', title: 'Groen in de straat', places: [deventer], startsAt }
  const { id, slug } = await world.as(host, ctx => planTable(ctx, { ...usual, ...wish }))
  const look = async () => {
    const [table] = await tablesWith(world.reader(host), [id])
    if (!table) throw new Error('The table is gone.')
    return table
  }
  return { id, slug, look }
}
