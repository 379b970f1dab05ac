import { visitor, type Actor } from '../platform/ctx/actor.ts'
import { newId } from '../platform/db/ids.ts'
import { deventer } from './places.ts'
import { openWorld, type World } from './world.ts'
import { newToken } from '../modules/people/index.ts'
import { planTable, tables, type TableWish } from '../modules/tables/index.ts'
import { beginSitting, sayQuote, signposts, takeSeat } from '../modules/signposts/index.ts'

/** A world for tests in which tables are held. */
export interface Held {
  readonly world: World
  /** Who hosts every table. */
  readonly ria: Actor
  /** A table that has begun. */
  openTable(wish?: Partial<TableWish>): Promise<string>
  /** Somebody sits down; the seat. */
  sit(table: string, name?: string): Promise<string>
  /** Says something from a seat; the quote. */
  say(at: { table: string; seat: string }, body: string, id?: string): Promise<string>
}

export async function openHeld(): Promise<Held> {
  const world = await openWorld([tables, signposts])
  const ria = await world.person('Ria')
  return {
    ...{ world, ria },
    openTable: async wish => {
      const usual = { kind: 'talk', title: 'Groen in de straat', places: [deventer] }
      const { id } = await world.as(ria, ctx => planTable(ctx, { ...usual, ...wish }))
      await world.as(ria, ctx => beginSitting(ctx, id))
      return id
    },
    sit: (table, name = '') => world.as(visitor, ctx => takeSeat(ctx, { table, name, token: newToken() })),
    say: (at, body, id = newId()) => world.as(visitor, ctx => sayQuote(ctx, at, { id, body, isNamed: true })),
  }
}
