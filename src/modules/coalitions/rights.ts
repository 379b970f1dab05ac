import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { owners, partiesOf, stewardsOf, type Coalition } from './coalition.ts'

export type CoalitionAction =
  'edit' | 'invite' | 'answer' | 'watch' | 'change_terms' | 'start' | 'end' | 'remove' | 'hide'

const standing: Rule<Coalition> = (_actor, { removedAt }) =>
  removedAt === null ? null : 'coalitions.removed'

const notEnded: Rule<Coalition> = (_actor, { state }) => (state === 'ended' ? 'coalitions.ended' : null)

const isDraft: Rule<Coalition> = (_actor, { state }) => (state === 'draft' ? null : 'coalitions.runs_already')

/** Stewards; connectors of the place as long as there are none. */
const keepsIt: Rule<Coalition> = (actor, coalition) => {
  const stewards = stewardsOf(coalition)
  if (actor.system || (actor.person !== null && stewards.includes(actor.person))) return null
  return stewards.length === 0 && hasRole(actor, 'connector', coalition.areas)
    ? null
    : 'coalitions.only_stewards'
}

/** A party that does more than watch. */
const ownsIt: Rule<Coalition> = (actor, coalition) =>
  owners(coalition).some(({ person }) => person !== null && person === actor.person)
    ? null
    : 'coalitions.only_parties'

const isParty: Rule<Coalition> = (actor, coalition) =>
  partiesOf(coalition, actor.person).some(({ since }) => since !== null) ? null : 'coalitions.only_parties'

const isAsked: Rule<Coalition> = (actor, coalition) =>
  partiesOf(coalition, actor.person).some(({ since }) => since === null) ? null : 'coalitions.not_invited'

const isNew: Rule<Coalition> = (actor, coalition) =>
  partiesOf(coalition, actor.person).length === 0 ? null : 'coalitions.takes_part'

const watchesPlace: Rule<Coalition> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'coalitions.only_moderators'

/** What one may do with a coalition that one may see. */
export const rights: Rights<CoalitionAction, Coalition> = {
  edit: [standing, notEnded, signedIn, keepsIt],
  invite: [standing, notEnded, signedIn, ownsIt],
  answer: [standing, notEnded, signedIn, isAsked],
  watch: [standing, notEnded, signedIn, isNew],
  change_terms: [standing, notEnded, signedIn, isParty],
  start: [standing, isDraft, signedIn, keepsIt],
  end: [standing, notEnded, signedIn, keepsIt],
  remove: [standing, signedIn, keepsIt],
  hide: [standing, watchesPlace],
}

/** Anyone who signed in may word an issue, and ask others to own it together. */
export const beginRights: Rights<'raise' | 'begin', null> = { raise: [signedIn], begin: [signedIn] }
