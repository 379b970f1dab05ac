import type { Actor } from '../platform/ctx/actor.ts'
import { newId } from '../platform/db/ids.ts'
import { beginSitting, hearQuote, insertSeat, sayQuote } from '../modules/signposts/index.ts'
import { endTable, planTable } from '../modules/tables/index.ts'
import { zandweerd } from './places.ts'
import type { World } from './world.ts'

type Held = Pick<World, 'as' | 'house' | 'person'>

export interface HeldTable {
  readonly id: string
  readonly slug: string
  readonly host: Actor
  /** Somebody with a phone, who said something under the own name. */
  readonly speaker: Actor
  readonly seat: string
  readonly quotes: { readonly now: string; readonly future: string }
}

interface HeldWish {
  readonly title?: string
  readonly coalition?: string
  readonly previous?: string
}

/** A table that is being held: one person said two things, and one thing was heard of nobody known. */
export async function holdTable(
  world: Held,
  { title = 'Groen in de straat', ...wish }: HeldWish = {},
): Promise<HeldTable> {
  const [host, speaker] = [await world.person('Ria Gastvrouw'), await world.person('Sam Spreker')]
  const { id, slug } = await world.as(host, ctx =>
    planTable(ctx, { kind: 'board', title, places: [zandweerd], ...wish }),
  )
  await world.as(host, ctx => beginSitting(ctx, id))
  const seat = newId()
  await world.as(speaker, ctx =>
    insertSeat(ctx, { id: seat, table: id, kind: 'phone', person: speaker.person }),
  )
  const say = (step: 'now' | 'future', body: string, isNamed: boolean) =>
    world.as(speaker, ctx => sayQuote(ctx, { table: id, seat }, { id: newId(), step, body, isNamed }))
  const quotes = {
    now: await say('now', 'Het regenwater staat in mijn gang.', true),
    future: await say('future', 'Een straat die water drinkt.', false),
  }
  await world.as(host, ctx =>
    hearQuote(
      ctx,
      { table: id },
      { id: newId(), step: 'now', body: 'Niemand belt terug.', isNamed: false, by: null },
    ),
  )
  return { id, slug, host, speaker, seat, quotes }
}

export async function closeTable(world: Held, { id, host }: Pick<HeldTable, 'id' | 'host'>): Promise<void> {
  await world.as(host, ctx => endTable(ctx, id))
}
