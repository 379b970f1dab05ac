import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isConnectorOf, peopleWith } from '../people/index.ts'
import { kinds } from './kinds.ts'
import type { Listing, ListingKey } from './listing.ts'
import type { Affair } from './rights.ts'

/** A listing that the actor may see. */
export async function listingSeen(reader: Reader, { kind, id }: ListingKey): Promise<Listing> {
  const [listing] = await kinds[kind].listed(reader, [id])
  if (!listing) throw new Refusal('not_found', 'listings.not_found')
  return listing
}

/** How the actor stands to it. */
export async function affairOf(reader: Reader, { kind, id, places, areas }: Listing): Promise<Affair> {
  const me = reader.actor.person
  const [neighbour] = me === null ? [] : await peopleWith(reader, [me])
  const keepers = await kinds[kind].keepersOf(reader, [id])
  return {
    isKeeper: me !== null && keepers.some(({ person }) => person === me),
    isConnector: isConnectorOf(reader.actor, areas),
    isNear: neighbour?.areas.some(area => places.includes(area)) ?? false,
  }
}
