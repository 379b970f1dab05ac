import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hashToken, memberWithLink } from '../people/index.ts'
import { beginAsking } from './begin-asking.ts'
import { kinds } from './kinds.ts'
import { before, spans, type Listing, type ListingKey } from './listing.ts'
import { affairOf, listingSeen } from './load-listing.ts'
import { reopenCheck } from './queries/checks.ts'
import { linkBehind } from './queries/links.ts'
import { listingRights } from './rights.ts'

export const answers = ['right', 'stopped'] as const
export type Answer = (typeof answers)[number]

/** In URLs and forms. */
export const wordOf = { right: 'klopt', stopped: 'gestopt' } as const

/** Whoever answers for it, or a connector of its places, says that it is right or that it stopped. */
export async function answerListing(
  ctx: Ctx,
  wish: ListingKey & { readonly answer: Answer },
): Promise<Listing> {
  const listing = await listingSeen(ctx, wish)
  allow(listingRights, { actor: ctx.actor, action: 'answer', thing: await affairOf(ctx, listing) })
  if (wish.answer === 'right') await kinds[wish.kind].confirm(ctx, listing)
  else await kinds[wish.kind].stop(ctx, listing)
  return listing
}

/** A connector has those who answer for it asked once more, with the letters of next Monday. */
export async function askAgain(ctx: Ctx, key: ListingKey): Promise<void> {
  const listing = await listingSeen(ctx, key)
  allow(listingRights, { actor: ctx.actor, action: 'ask_again', thing: await affairOf(ctx, listing) })
  if (!(await reopenCheck(ctx, key))) throw new Refusal('not_found', 'listings.not_asked')
  if ((await beginAsking(ctx, key.kind, [key.id])) === 0) {
    throw new Refusal('closed', 'listings.nobody_to_ask')
  }
  const { areas } = listing
  ctx.tell('listings.asked_again', { verb: 'Question', object: key, areas, circle: 'stewards' })
}

/** Whom a mailed link is for, and about which listing: it acts as that person, with no more rights than any member. */
export async function openLink(reader: Reader, secret: string): Promise<{ actor: Actor; key: ListingKey }> {
  const link = await linkBehind(reader, hashToken(secret), before(reader.now, spans.link))
  const actor = link && (await memberWithLink(reader, link.person))
  if (!link || !actor) throw new Refusal('gone', 'listings.link_ended')
  return { key: { kind: link.kind, id: link.id }, actor }
}
