import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { helperToo, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import type { Initiative } from './initiative.ts'

export type InitiativeAction =
  | 'edit'
  | 'decide'
  | 'suggest'
  | 'confirm'
  | 'vouch'
  | 'stop'
  | 'remove'
  | 'invite_steward'
  | 'answer_invitation'
  | 'remove_steward'
  | 'hide'

type Kept = Pick<Initiative, 'stewards' | 'areas' | 'removedAt' | 'age'> & {
  /** Whether the actor has a place within one of its places; unknown is no. */
  readonly isNear?: boolean
}

const standing: Rule<Kept> = (_actor, { removedAt }) => (removedAt === null ? null : 'initiatives.removed')

/** Stewards; connectors of the place as long as there are none. */
const answersForIt: Rule<Kept> = (actor, initiative) =>
  keeps(actor, initiative) ? null : 'initiatives.only_stewards'

const mayTakeAway: Rule<Kept> = (actor, initiative) =>
  keeps(actor, initiative) || hasRole(actor, 'moderator', initiative.areas)
    ? null
    : 'initiatives.only_stewards'

/** Those who answer for it, and connectors of the place. */
const knowsIt: Rule<Kept> = (actor, initiative) =>
  keeps(actor, initiative) || hasRole(actor, 'connector', initiative.areas)
    ? null
    : 'initiatives.only_stewards'

/** A connector may say so once nobody confirmed it for too long. */
const sawItEnd: Rule<Kept> = (actor, initiative) =>
  initiative.age > 0 ? knowsIt(actor, initiative) : answersForIt(actor, initiative)

const moderates: Rule<Kept> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'initiatives.moderators_only'

const isNeighbour: Rule<Kept> = (_actor, { isNear }) => (isNear ? null : 'initiatives.only_neighbours')

/** What one may do with an initiative that one may see. */
export const rights: Rights<InitiativeAction, Kept> = {
  edit: [standing, signedIn, answersForIt, helperToo],
  decide: [standing, signedIn, answersForIt],
  invite_steward: [standing, signedIn, answersForIt],
  remove_steward: [standing, signedIn, answersForIt],
  answer_invitation: [standing, signedIn],
  suggest: [standing, signedIn],
  confirm: [standing, signedIn, knowsIt],
  vouch: [standing, signedIn, isNeighbour],
  stop: [standing, signedIn, sawItEnd],
  remove: [standing, signedIn, mayTakeAway],
  hide: [standing, signedIn, moderates],
}

/** Anyone who signed in may begin one. */
export const beginRights: Rights<'create', null> = { create: [signedIn, helperToo] }

/** Whether the actor answers for it. */
export function keeps(actor: Actor, { stewards, areas }: Pick<Kept, 'stewards' | 'areas'>): boolean {
  if (actor.system || (actor.person !== null && stewards.includes(actor.person))) return true
  return stewards.length === 0 && hasRole(actor, 'connector', areas)
}
