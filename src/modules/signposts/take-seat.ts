import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { hashToken } from '../people/index.ts'
import { countSeats, insertSeat } from './queries/seats.ts'
import { mostSeats } from './sitting.ts'
import { allowedAt, liveFact } from './stand.ts'

export interface SeatWish {
  readonly table: string
  /** Empty for who gives none. */
  readonly name: string
  /** What the phone keeps; here only its hash is. */
  readonly token: string
}

/** Takes a seat with a phone, without an account. Who signed in and uses that name sits there in person. */
export async function takeSeat(ctx: Ctx, { table, name, token }: SeatWish): Promise<string> {
  await allowedAt(ctx, 'join', { table, seat: null })
  if ((await countSeats(ctx, table)) >= mostSeats) throw new Refusal('closed', 'signposts.table_full')
  const id = newId()
  const { person, name: own } = ctx.actor
  const isSelf = person !== null && name !== '' && name === own
  const who = isSelf ? { person } : { name }
  await insertSeat(ctx, { id, table, kind: 'phone', tokenHash: hashToken(token), ...who })
  ctx.tell('signposts.seat_taken', { verb: 'Join', ...liveFact(table, { kind: 'table', id: table }) })
  return id
}
