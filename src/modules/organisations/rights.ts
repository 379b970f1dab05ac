import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isConnectorOf } from '../people/index.ts'
import { decidersOf, holdersOf, type Standing } from './mandate.ts'
import type { Position } from './position.ts'

/** An organisation with what the rules need to know about it. */
export interface Affair extends Standing {
  readonly areas: readonly string[]
  /** Whether the actor has a place within one of its places; unknown is no. */
  readonly isNear?: boolean
  readonly isStopped?: boolean
}

/** Whether the actor may speak for its page: somebody who holds a position there now, or a connector. */
export function speaksFor(actor: Actor, affair: Affair): boolean {
  return isConnectorOf(actor, affair.areas) || isOneOf(holdersOf(affair), actor)
}

/** Whether the actor decides for it: by a mandate over everything, or as a connector while nobody has one. */
export function decidesFor(actor: Actor, affair: Affair): boolean {
  const deciders = decidersOf(affair)
  return isOneOf(deciders, actor) || (deciders.length === 0 && isConnectorOf(actor, affair.areas))
}

function isOneOf(persons: readonly string[], { person }: Actor): boolean {
  return person !== null && persons.includes(person)
}

const ofIt: Rule<Affair> = (actor, affair) => (speaksFor(actor, affair) ? null : 'organisations.not_of_it')

const decides: Rule<Affair> = (actor, affair) =>
  decidesFor(actor, affair) ? null : 'organisations.needs_mandate'

const connects: Rule<Affair> = (actor, { areas }) =>
  isConnectorOf(actor, areas) ? null : 'organisations.connectors_only'

const moderates: Rule<Affair> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'organisations.moderators_only'

const isNeighbour: Rule<Affair> = (_actor, { isNear }) => (isNear ? null : 'organisations.only_neighbours')

const goesOn: Rule<Affair> = (_actor, { isStopped }) => (isStopped ? 'organisations.stopped_already' : null)

const hasNobody: Rule<Affair> = (_actor, affair) =>
  holdersOf(affair).length === 0 ? null : 'organisations.has_people'

type OrganisationAction =
  | 'make'
  | 'edit'
  | 'confirm'
  | 'vouch'
  | 'stop'
  | 'judge_position'
  | 'set_contact'
  | 'give_mandate'
  | 'claim'
  | 'judge_claim'
  | 'propose_merge'
  | 'agree_to_merge'
  | 'close'
  | 'reopen'
  | 'hide'

export const organisationRights: Rights<OrganisationAction, Affair> = {
  make: [signedIn],
  edit: [signedIn, ofIt],
  confirm: [signedIn, ofIt],
  vouch: [signedIn, isNeighbour],
  stop: [signedIn, ofIt],
  judge_position: [signedIn, ofIt],
  set_contact: [signedIn, ofIt],
  give_mandate: [signedIn, goesOn, decides],
  claim: [signedIn, goesOn, hasNobody],
  judge_claim: [signedIn, connects],
  propose_merge: [signedIn, ofIt],
  agree_to_merge: [signedIn, decides],
  close: [signedIn, goesOn, decides],
  reopen: [signedIn, connects],
  hide: [signedIn, moderates],
}

const oneself: Rule<Pick<Position, 'person'>> = (actor, { person }) =>
  actor.system || actor.person === person ? null : 'organisations.not_your_position'

export const positionRights: Rights<'take' | 'end' | 'take_over', Pick<Position, 'person'>> = {
  take: [signedIn, oneself],
  end: [signedIn, oneself],
  take_over: [signedIn, oneself],
}
