import type { Reader } from '../../platform/ctx/ctx.ts'
import { kinds } from './kinds.ts'
import { before, listingKinds, perLetter, spans, waits, type Listing } from './listing.ts'
import { leftOverIn } from './queries/checks.ts'

/** Twice as many are read as shown: some may be removed, or out of sight. */
const read = 2 * perLetter

/** The ten listings of these places that wait longest since their keepers were asked in vain; `areas` is null for everywhere. */
export async function leftOver(reader: Reader, areas: readonly string[] | null): Promise<Listing[]> {
  const moment = before(reader.now, spans.patience)
  const keys = await leftOverIn(reader, { areas, moment, limit: read })
  const found = new Map<string, Listing>()
  for (const kind of listingKinds) {
    const ids = keys.filter(key => key.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    for (const listing of await kinds[kind].listed(reader, ids)) found.set(listing.id, listing)
  }
  return keys
    .flatMap(({ id }) => found.get(id) ?? [])
    .filter(waits)
    .slice(0, perLetter)
}
