import type { Reader } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Board } from './board.ts'
import type { Own } from './pages/OwnPart.tsx'
import { handsOfSeat } from './queries/hands.ts'
import { openOffers } from './queries/offers.ts'
import { quotesOf } from './queries/quotes.ts'
import { signpostsOf } from './queries/signposts.ts'
import type { Seat, Sitting } from './sitting.ts'

/** What is for this seat only; what of it is on the board already is not asked again. */
export async function showOwn(
  reader: Reader,
  { sitting, seat }: { readonly sitting: Sitting; readonly seat: Seat },
  board?: Board,
): Promise<Own> {
  const { table, code } = sitting
  const quotes = board?.quotes ?? (await quotesOf(reader, table))
  const signposts = board?.signposts.map(({ signpost }) => signpost) ?? (await signpostsOf(reader, [table]))
  return {
    ...{ code, seat, signposts, freshId: newId() },
    raised: await handsOfSeat(reader, seat.id),
    quotes: quotes.filter(({ speaker }) => speaker === seat.id),
    offers: await openOffers(reader, { table, seat: seat.id }),
  }
}
