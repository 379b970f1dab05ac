import type { Reader } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { may } from '../../platform/rights.ts'
import { boardOf } from './show-board.ts'
import type { Desk } from './pages/desk.ts'
import { seatsOf } from './queries/seats.ts'
import { rights } from './rights.ts'
import type { Stand } from './stand.ts'

/** What the host and the note taker have before them. */
export async function showDesk(reader: Reader, stand: Stand): Promise<Desk> {
  return {
    board: await boardOf(reader, stand),
    seats: await seatsOf(reader, stand.table.id),
    isHost: may(rights, { actor: reader.actor, action: 'host', thing: stand }) === null,
    freshId: newId(),
  }
}
