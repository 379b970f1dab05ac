import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { connectorsOf } from '../people/index.ts'
import { kinds } from './kinds.ts'
import { listingKinds, listingPath, type Listing } from './listing.ts'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: 'listing_doubted' | 'listing_stopped'
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Whether a mail about it was written at that moment. */
  readonly mailed: boolean
}

const told: Readonly<Record<string, Hearing['kind']>> = {
  'listings.doubted': 'listing_doubted',
  'initiatives.stopped': 'listing_stopped',
  'organisations.stopped': 'listing_stopped',
}

/**
 * Those who answer for a listing hear that a neighbour doubts it, and that somebody else said it stopped; while nobody answers
 * for it, the connectors do. Nobody hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const hearings: Hearing[] = []
  for (const kind of listingKinds) {
    const about = activities.filter(({ name, object }) => name in told && object.kind === kind)
    if (about.length === 0) continue
    const ids = [...new Set(about.map(({ object }) => object.id))]
    const listings = new Map((await kinds[kind].listed(reader, ids)).map(one => [one.id, one]))
    const keepers = Map.groupBy(await kinds[kind].keepersOf(reader, ids), ({ id }) => id)
    for (const activity of about) {
      const listing = listings.get(activity.object.id)
      if (!listing) continue
      const own = (keepers.get(listing.id) ?? []).map(({ person }) => person)
      const persons = own.length > 0 ? own : await connectorsFor(reader, listing)
      hearings.push(...persons.flatMap(person => hearingOf(person, activity, listing)))
    }
  }
  return hearings
}

function hearingOf(person: string, activity: Activity, listing: Listing): Hearing[] {
  const kind = told[activity.name]
  if (kind === undefined || person === activity.actor) return []
  const path = kind === 'listing_doubted' ? listingPath(listing) : listing.path
  return [{ person, activity: activity.id, kind, path, data: { title: listing.title }, mailed: false }]
}

async function connectorsFor(reader: Reader, { areas }: Listing): Promise<string[]> {
  const connectors = await connectorsOf(reader, areas)
  return [...new Set(connectors.map(({ person }) => person))]
}
