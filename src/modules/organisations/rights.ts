import type { Actor } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isConnectorOf } from '../people/index.ts'
import { isHeldOn, type Position } from './position.ts'

/** An organisation with what the rules need to know about it. */
export interface Affair {
  readonly areas: readonly string[]
  /** Its confirmed positions. */
  readonly positions: readonly Pick<Position, 'person' | 'from' | 'until'>[]
  /** The day it is. */
  readonly today: string
  /** Whether the actor has a place within one of its places; unknown is no. */
  readonly isNear?: boolean
}

/** Whether the actor may speak for it: somebody who holds a position there now, or a connector. */
export function speaksFor(actor: Actor, { areas, positions, today }: Affair): boolean {
  if (isConnectorOf(actor, areas)) return true
  return positions.some(position => position.person === actor.person && isHeldOn(position, today))
}

const ofIt: Rule<Affair> = (actor, affair) => (speaksFor(actor, affair) ? null : 'organisations.not_of_it')

const isNeighbour: Rule<Affair> = (_actor, { isNear }) => (isNear ? null : 'organisations.only_neighbours')

type OrganisationAction = 'make' | 'edit' | 'confirm' | 'vouch' | 'stop' | 'judge_position'

export const organisationRights: Rights<OrganisationAction, Affair> = {
  make: [signedIn],
  edit: [signedIn, ofIt],
  confirm: [signedIn, ofIt],
  vouch: [signedIn, isNeighbour],
  stop: [signedIn, ofIt],
  judge_position: [signedIn, ofIt],
}

const oneself: Rule<Pick<Position, 'person'>> = (actor, { person }) =>
  actor.system || actor.person === person ? null : 'organisations.not_your_position'

export const positionRights: Rights<'take' | 'end', Pick<Position, 'person'>> = {
  take: [signedIn, oneself],
  end: [signedIn, oneself],
}
