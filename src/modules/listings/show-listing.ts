import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import { monthsBefore, type Listing, type ListingKey } from './listing.ts'
import { affairOf, listingSeen } from './load-listing.ts'
import { doubtsAbout } from './queries/remarks.ts'
import { listingRights } from './rights.ts'

/** A listing with what the reader may say about it. */
export interface ShownListing {
  readonly listing: Listing
  readonly mayAnswer: boolean
  readonly mayRemark: boolean
  /** Why neighbours of the past year say it is not right; only for who may answer. */
  readonly doubts: readonly { readonly sentence: string; readonly madeAt: Date }[]
}

export async function showListing(reader: Reader, key: ListingKey): Promise<ShownListing> {
  const listing = await listingSeen(reader, key)
  const thing = await affairOf(reader, listing)
  const mayDo = (action: keyof typeof listingRights) =>
    may(listingRights, { actor: reader.actor, action, thing }) === null
  return {
    listing,
    mayAnswer: mayDo('answer'),
    mayRemark: mayDo('doubt'),
    doubts: mayDo('read_remarks') ? await doubtsAbout(reader, key, monthsBefore(reader.now, 12)) : [],
  }
}
