import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { kinds } from './kinds.ts'
import { monthsBefore, type Listing, type ListingKey } from './listing.ts'
import { affairOf, listingSeen } from './load-listing.ts'
import { saidSince, saveRemark } from './queries/remarks.ts'
import { listingRights } from './rights.ts'

export const DoubtForm = z.object({
  sentence: z
    .string('listings.sentence_missing')
    .trim()
    .min(1, 'listings.sentence_missing')
    .max(500, 'listings.sentence_long'),
})

/** A neighbour says that it is still right, at most once a month. */
export async function vouchFor(ctx: Ctx, key: ListingKey): Promise<Listing> {
  const listing = await remarkable(ctx, key, true)
  await kinds[key.kind].vouch(ctx, listing)
  await saveRemark(ctx, key, { isRight: true, sentence: '' })
  return listing
}

/** A neighbour says why it is no longer right, at most once a month. Those who answer for it hear of it and decide. */
export async function doubtListing(
  ctx: Ctx,
  { sentence, ...key }: ListingKey & z.output<typeof DoubtForm>,
): Promise<void> {
  const { areas, title } = await remarkable(ctx, key, false)
  await saveRemark(ctx, key, { isRight: false, sentence })
  const fact = { object: { kind: key.kind, id: key.id }, areas, circle: 'stewards' }
  ctx.tell('listings.doubted', { verb: 'Flag', ...fact, data: { title } })
}

async function remarkable(ctx: Ctx, key: ListingKey, isRight: boolean): Promise<Listing> {
  const listing = await listingSeen(ctx, key)
  const thing = await affairOf(ctx, listing)
  allow(listingRights, { actor: ctx.actor, action: isRight ? 'vouch' : 'doubt', thing })
  const since = monthsBefore(ctx.now, 1)
  if (await saidSince(ctx, key, { isRight, since })) throw new Refusal('too_many', 'listings.said_already')
  return listing
}
