import type { Reader } from '../../platform/ctx/ctx.ts'
import { peopleWith } from '../people/index.ts'
import { organisationOfPage } from './load-organisation.ts'
import type { Mandate } from './mandate.ts'
import type { Organisation } from './organisation.ts'
import { dayOf } from './position.ts'
import { mandatesAt } from './queries/mandates.ts'
import { peopleOf, type HeldPosition } from './queries/positions.ts'
import type { Affair } from './rights.ts'

/** With all that is known of its positions and mandates. */
interface LoadedAffair extends Affair {
  readonly positions: readonly HeldPosition[]
  readonly mandates: readonly Mandate[]
}

/** The organisation at this URL with what the rules need to know about it. */
export async function affairAt(
  reader: Reader,
  slug: string,
): Promise<{ organisation: Organisation; affair: LoadedAffair }> {
  const organisation = await organisationOfPage(reader, slug)
  return { organisation, affair: await affairOf(reader, organisation) }
}

export async function affairOf(
  reader: Reader,
  { id, areas, stoppedAt }: Organisation,
): Promise<LoadedAffair> {
  const [positions, mandates] = [await peopleOf(reader, [id]), await mandatesAt(reader, [id])]
  return { areas, positions, mandates, today: dayOf(reader.now), isStopped: stoppedAt !== null }
}

/** Whether the actor has a place within one of its places. */
export async function isNear(reader: Reader, { places }: Pick<Organisation, 'places'>): Promise<boolean> {
  const { person } = reader.actor
  const [neighbour] = person === null ? [] : await peopleWith(reader, [person])
  return neighbour?.areas.some(area => places.includes(area)) ?? false
}
