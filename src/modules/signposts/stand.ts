import { system } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { tablesWith, type Table } from '../tables/index.ts'
import { deskOf, insertSeat, seatWith } from './queries/seats.ts'
import { sittingBy } from './queries/sittings.ts'
import { rights, type SittingAction } from './rights.ts'
import type { Seat, Sitting } from './sitting.ts'

/** Where somebody acts: at a table, from a seat that the cookie or the desk proved, or from none. */
export interface At {
  readonly table: string
  readonly seat: string | null
}

/** A table that is or was held, as whoever acts stands to it. */
export interface Stand {
  readonly table: Table
  readonly sitting: Sitting
  readonly seat: Seat | null
  readonly doorOpen: boolean
  readonly now: Date
}

/** The table of a sitting, whoever reads: to have its code is enough. */
export async function tableOf(reader: Reader, id: string): Promise<Table> {
  const [table] = await tablesWith({ ...reader, actor: system }, [id])
  if (!table) throw new Refusal('not_found', 'tables.not_found')
  return table
}

export async function standAt(reader: Reader, { table: id, seat: seatId }: At): Promise<Stand> {
  const sitting = await sittingBy(reader, { table: id })
  if (!sitting) throw new Refusal('closed', 'signposts.not_begun')
  const table = await tableOf(reader, id)
  const seat = seatId === null ? undefined : await seatWith(reader, seatId)
  const own = seat?.table === id ? seat : null
  return { table, sitting, seat: own, doorOpen: sitting.doorOpen, now: reader.now }
}

/** The same when the actor may do this there. */
export async function allowedAt(ctx: Ctx, action: SittingAction, at: At): Promise<Stand> {
  const thing = await standAt(ctx, at)
  allow(rights, { actor: ctx.actor, action, thing })
  return thing
}

/** The seat from which the actor leads the table; made at the first use. */
export async function deskSeat(ctx: Ctx, table: string): Promise<string | null> {
  const { person } = ctx.actor
  if (person === null) return null
  const there = await deskOf(ctx, { table, person })
  if (there) return there.id
  const id = newId()
  await insertSeat(ctx, { id, table, kind: 'desk', person })
  return id
}

/** What happens live makes the pages of the table stale, and is nobody's news. */
export function liveFact(table: string, object: { readonly kind: string; readonly id: string }) {
  return { object, target: { kind: 'table', id: table }, areas: [], circle: 'hidden' } as const
}
