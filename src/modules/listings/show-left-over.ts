import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { leftOver } from './left-over.ts'
import type { Listing } from './listing.ts'
import { spansOf, type Spans } from './queries/spans.ts'
import { manageRights } from './rights.ts'

/** What waits for a connector, and for operators how long a confirmation counts. */
export async function showLeftOver(
  reader: Reader,
): Promise<{ listings: readonly Listing[]; spans: Spans | null }> {
  const { actor } = reader
  allow(manageRights, { actor, action: 'read_left_over', thing: null })
  return {
    listings: await leftOver(reader, placesOf(actor)),
    spans: hasRole(actor, 'operator') ? await spansOf(reader) : null,
  }
}

/** Where the actor is a connector; null is everywhere. */
function placesOf({ grants }: Actor): string[] | null {
  const given = grants.filter(({ role }) => role === 'connector' || role === 'operator')
  if (given.some(({ place }) => place === null)) return null
  return given.flatMap(({ place }) => place ?? [])
}
