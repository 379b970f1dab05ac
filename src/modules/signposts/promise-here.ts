import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { askAddress } from '../invitations/index.ts'
import { addGuest } from '../people/index.ts'
import { makePromise } from '../promises/index.ts'
import { checkSignpost, offerFor } from './offer-promise.ts'
import { promiserIn, type Promiser } from './promiser.ts'
import { insertOffer, saveAnswer, type Offer } from './queries/offers.ts'
import { saveSeatPerson, seatWith } from './queries/seats.ts'
import { allowedAt, liveFact, type At } from './stand.ts'

/** Where somebody promises: from a seat of a table. */
type Seated = At & { readonly seat: string }

/** Says yes on the spot to what was asked: from now on it is a promise. */
export async function acceptOffer(
  house: House,
  at: Seated,
  { id, ...promiser }: Promiser & { readonly id: string },
): Promise<void> {
  await promiseAs(house, at, { ...promiser, offered: ctx => offerFor(ctx, at, id) })
}

export type OwnPromise = Pick<Offer, 'id' | 'signpost' | 'what' | 'dueDay'>

/** Promises something oneself. What is sent twice under one id is promised once. */
export async function promiseHere(
  house: House,
  at: Seated,
  { actor, name, email, lang, ...own }: Promiser & OwnPromise,
): Promise<void> {
  const offered = async (ctx: Ctx) => {
    await checkSignpost(ctx, at.table, own.signpost)
    await insertOffer(ctx, { ...own, seat: at.seat, offeredBy: null })
    return offerFor(ctx, at, own.id)
  }
  await promiseAs(house, at, { actor, name, lang, offered, ...(email && { email }) })
}

async function promiseAs(
  house: House,
  at: Seated,
  { offered, ...promiser }: Promiser & { readonly offered: (ctx: Ctx) => Promise<Offer | undefined> },
): Promise<void> {
  const seat = await seatWith(house.reader(promiser.actor), at.seat)
  if (!seat) throw new Refusal('not_found', 'signposts.seat_first')
  const actor = await promiserIn(house, seat, promiser)
  await house.transact(actor, async ctx => {
    await allowedAt(ctx, 'promise', at)
    const offer = await offered(ctx)
    if (!offer) return
    if (promiser.actor.person === null && seat.person === null) {
      await addPromiser(ctx, house, { ...promiser, person: actor.person, name: actor.name })
    }
    if (seat.person === null) await saveSeatPerson(ctx, seat.id, actor.person)
    const { what, dueDay, signpost } = offer
    const origin = { kind: 'signpost', id: signpost }
    const { id } = await makePromise(ctx, house.things, { what, dueDay, origin })
    await saveAnswer(ctx, offer.id, id)
    ctx.tell('signposts.promised', { verb: 'Accept', ...liveFact(at.table, origin) })
  })
}

/** Somebody without an account; an address that is left counts once it is confirmed by mail. */
async function addPromiser(
  ctx: Ctx,
  house: House,
  { person, name, email = null, lang }: Promiser & { readonly person: string },
): Promise<void> {
  await addGuest(ctx, { id: person, name, lang })
  if (email !== null) await askAddress(ctx, house, { person, email, lang })
}
