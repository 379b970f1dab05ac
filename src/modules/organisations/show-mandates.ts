import type { Reader } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { peopleWith, type Person } from '../people/index.ts'
import { affairAt } from './load-affair.ts'
import { mandatedOf, runsOn, type Mandate } from './mandate.ts'
import type { Organisation } from './organisation.ts'
import type { HeldPosition } from './queries/positions.ts'
import { isHeldOn } from './position.ts'
import { organisationRights } from './rights.ts'

export interface ShownMandates {
  readonly organisation: Organisation
  readonly now: readonly Mandate[]
  readonly later: readonly Mandate[]
  readonly before: readonly Mandate[]
  /** Who can be given one. */
  readonly positions: readonly HeldPosition[]
  /** Everybody who is named. */
  readonly people: readonly Person[]
  /** One person is left with a mandate. */
  readonly isLast: boolean
  readonly today: string
}

/** All mandates of an organisation, for who gives them. Those of it know each other, whatever their profiles show. */
export async function showMandates(reader: Reader, slug: string): Promise<ShownMandates> {
  const { organisation, affair } = await affairAt(reader, slug)
  allow(organisationRights, { actor: reader.actor, action: 'give_mandate', thing: affair })
  const { mandates, today } = affair
  const positions = affair.positions.filter(position => isHeldOn(position, today) || position.from > today)
  const later = mandates.filter(({ from, endedOn }) => from > today && endedOn === null)
  const now = mandates.filter(mandate => runsOn(mandate, today))
  const named = [...positions, ...mandates].map(({ person }) => person)
  return {
    ...{ organisation, now, later, positions, today },
    before: mandates.filter(mandate => !now.includes(mandate) && !later.includes(mandate)),
    people: await peopleWith(reader, [...new Set(named)]),
    isLast: mandatedOf(affair).length === 1,
  }
}
