import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { insertOffer, lockOffer, saveAnswer, type Offer } from './queries/offers.ts'
import { seatWith } from './queries/seats.ts'
import { signpostsOf } from './queries/signposts.ts'
import { allowedAt, liveFact, type At } from './stand.ts'

export type OfferWish = Pick<Offer, 'signpost' | 'seat' | 'what' | 'dueDay'>

/** Asks somebody at the table to promise something; it is nobody's promise before a yes. */
export async function offerPromise(ctx: Ctx, table: string, wish: OfferWish): Promise<string> {
  await allowedAt(ctx, 'lead', { table, seat: null })
  await checkSignpost(ctx, table, wish.signpost)
  const seat = await seatWith(ctx, wish.seat)
  if (seat?.table !== table) throw new Refusal('invalid', 'signposts.seat_unknown', { field: 'seat' })
  const id = newId()
  await insertOffer(ctx, { ...wish, id, offeredBy: ctx.actor.person })
  const object = { kind: 'signpost', id: wish.signpost }
  ctx.tell('signposts.promise_offered', { verb: 'Offer', ...liveFact(table, object) })
  return id
}

/** Who was asked says no. */
export async function declineOffer(ctx: Ctx, at: At, id: string): Promise<void> {
  await allowedAt(ctx, 'promise', at)
  const offer = await offerFor(ctx, at, id)
  if (!offer) return
  await saveAnswer(ctx, id, null)
  const object = { kind: 'signpost', id: offer.signpost }
  ctx.tell('signposts.offer_declined', { verb: 'Reject', ...liveFact(at.table, object) })
}

/** What this seat was asked, locked; undefined when it is answered. */
export async function offerFor(ctx: Ctx, at: At, id: string): Promise<Offer | undefined> {
  const offer = await lockOffer(ctx, id)
  if (offer && (offer.table !== at.table || offer.seat !== at.seat)) {
    throw new Refusal('not_found', 'signposts.offer_gone')
  }
  return offer
}

export async function checkSignpost(ctx: Ctx, table: string, id: string): Promise<void> {
  const there = await signpostsOf(ctx, [table])
  if (!there.some(signpost => signpost.id === id)) {
    throw new Refusal('not_found', 'signposts.signpost_gone')
  }
}
