import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { insertSeat, seatsOf } from './queries/seats.ts'
import { isNamed } from './sitting.ts'

/** Who wrote a name votes as whoever sits under it with a phone; without a name a card is somebody of its own. */
export async function voterSeat(ctx: Ctx, table: string, name: string): Promise<string> {
  const sitting = name === '' ? [] : (await seatsOf(ctx, table)).filter(seat => isNamed(seat, name))
  const phone = sitting.find(({ kind }) => kind === 'phone')
  return phone?.id ?? paperSeat(ctx, table, name)
}

/** The seat on paper of that name: all cards under one name are of one participant. */
export async function paperSeat(ctx: Ctx, table: string, name: string): Promise<string> {
  const there = name === '' ? [] : await seatsOf(ctx, table)
  const own = there.find(seat => seat.kind === 'paper' && isNamed(seat, name))
  if (own) return own.id
  const id = newId()
  await insertSeat(ctx, { id, table, kind: 'paper', name })
  return id
}
