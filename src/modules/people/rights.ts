import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isSeenBy, type Person } from './person.ts'
import type { GivenGrant } from './queries/grants.ts'

const seen: Rule<Person> = (actor, person) => (isSeenBy(actor, person) ? null : 'people.not_found')

const oneself: Rule<Person> = (actor, person) => (actor.person === person.id ? null : 'people.not_yours')

const moderator: Rule<Person> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'people.moderators_only'

export const profileRights: Rights<'see' | 'edit' | 'hide', Person> = {
  see: [seen],
  edit: [signedIn, oneself],
  hide: [signedIn, seen, moderator],
}

/** A role that is given or taken, with how many operators there are now. */
export interface RoleChange extends Pick<GivenGrant, 'role' | 'place'> {
  readonly operators: number
}

const operatorOnly: Rule<unknown> = actor => (hasRole(actor, 'operator') ? null : 'people.operators_only')

const everywhere: Rule<RoleChange> = (_actor, { role, place }) =>
  role === 'operator' && place !== null ? 'people.operator_everywhere' : null

const oneIsLeft: Rule<RoleChange> = (_actor, { role, operators }) =>
  role === 'operator' && operators <= 1 ? 'people.last_operator' : null

export const roleRights: Rights<'list' | 'grant' | 'revoke', RoleChange> = {
  list: [operatorOnly],
  grant: [operatorOnly, everywhere],
  revoke: [operatorOnly, oneIsLeft],
}

/** Whether the actor is a connector of one of these areas (codes of a place and everything around it); operators count as one. */
export function isConnectorOf(actor: Actor, areas: readonly string[]): boolean {
  return hasRole(actor, 'connector', areas)
}
