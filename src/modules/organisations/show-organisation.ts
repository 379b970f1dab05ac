import type { Reader } from '../../platform/ctx/ctx.ts'
import { isSeenBy, peopleWith, type Person } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import { affairAt } from './load-affair.ts'
import type { Organisation } from './organisation.ts'
import { unconfirmedAt, type HeldPosition } from './queries/positions.ts'
import { speaksFor } from './rights.ts'
import { showStanding, type ShownStanding } from './show-standing.ts'

export interface ShownOrganisation extends ShownStanding {
  readonly organisation: Organisation
  readonly places: readonly Place[]
  /** Confirmed positions of people whose profile may be seen. */
  readonly positions: readonly HeldPosition[]
  /** What waits for a yes; empty for who may not say it. */
  readonly unconfirmed: readonly HeldPosition[]
  /** Everybody who is named. */
  readonly people: readonly Person[]
  readonly speaks: boolean
  /** Whether the reader has a place within one of its places. */
  readonly isNear: boolean
  readonly today: string
}

/** An organisation with all that its page shows to this reader. */
export async function showOrganisation(reader: Reader, slug: string): Promise<ShownOrganisation> {
  const { organisation, affair } = await affairAt(reader, slug)
  const speaks = reader.actor.person !== null && speaksFor(reader.actor, affair)
  const { positions } = affair
  const [places, unconfirmed, standing] = await Promise.all([
    placesWith(reader, organisation.places),
    speaks ? unconfirmedAt(reader, organisation.id) : [],
    showStanding(reader, { organisation, affair, speaks }),
  ])
  const named = [...positions, ...unconfirmed, ...standing.successions].map(({ person }) => person)
  const me = reader.actor.person
  const known = await peopleWith(reader, [...named, organisation.confirmedBy ?? [], me ?? []].flat())
  const neighbour = known.find(({ id }) => id === me)
  const waiting = new Set(unconfirmed.map(({ person }) => person))
  const people = known.filter(person => isSeenBy(reader.actor, person) || waiting.has(person.id))
  const isNamed = ({ person }: HeldPosition) => people.some(({ id }) => id === person)
  return {
    ...standing,
    ...{ organisation, places, unconfirmed, people, speaks, today: affair.today },
    isNear: neighbour?.areas.some(area => organisation.places.includes(area)) ?? false,
    positions: positions.filter(isNamed),
  }
}
