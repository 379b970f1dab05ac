import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { joined, owners, partiesOf, stewardsOf, type Coalition } from './coalition.ts'
import type { Issue } from './issue.ts'

export type CoalitionAction =
  | 'edit'
  | 'shape'
  | 'invite'
  | 'take_back'
  | 'answer'
  | 'watch'
  | 'change_terms'
  | 'speak'
  | 'share'
  | 'propose'
  | 'voice'
  | 'see_voices'
  | 'check_in'
  | 'start'
  | 'end'
  | 'remove'
  | 'hide'

type Gone = Pick<Coalition, 'removedAt'>

const standing: Rule<Gone> = (_actor, { removedAt }) => (removedAt === null ? null : 'coalitions.removed')

const notEnded: Rule<Coalition> = (_actor, { state }) => (state === 'ended' ? 'coalitions.ended' : null)

const isDraft: Rule<Coalition> = (_actor, { state }) => (state === 'draft' ? null : 'coalitions.runs_already')

const runs: Rule<Coalition> = (_actor, { state }) => (state === 'running' ? null : 'coalitions.not_running')

/** Nobody else agreed to how it decides yet. */
const isAlone: Rule<Coalition> = (_actor, coalition) =>
  joined(coalition).length < 2 ? null : 'coalitions.by_proposal'

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

const watchesPlace: Rule<Pick<Coalition, 'areas'>> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'coalitions.only_moderators'

/** What one may do with a coalition that one may see. */
export const rights: Rights<CoalitionAction, Coalition> = {
  edit: [standing, notEnded, signedIn, keepsIt],
  shape: [standing, isDraft, signedIn, keepsIt, isAlone],
  invite: [standing, notEnded, signedIn, ownsIt],
  take_back: [standing, notEnded, signedIn, keepsIt],
  answer: [standing, notEnded, signedIn, isAsked],
  watch: [standing, notEnded, signedIn, isNew],
  change_terms: [standing, notEnded, signedIn, isParty],
  speak: [standing, notEnded, signedIn],
  share: [standing, notEnded, signedIn, keepsIt],
  propose: [standing, notEnded, signedIn, ownsIt],
  voice: [standing, notEnded, signedIn, ownsIt],
  see_voices: [standing, signedIn, isParty],
  check_in: [standing, runs, signedIn, ownsIt],
  start: [standing, isDraft, signedIn, keepsIt],
  end: [standing, notEnded, signedIn, keepsIt],
  remove: [standing, signedIn, keepsIt],
  hide: [standing, watchesPlace],
}

/** What this actor may do with it. */
export function verdictsOn(actor: Actor, thing: Coalition): Record<CoalitionAction, boolean> {
  const actions = Object.keys(rights) as CoalitionAction[]
  const verdicts = actions.map(action => [action, may(rights, { actor, action, thing }) === null])
  return Object.fromEntries(verdicts) as Record<CoalitionAction, boolean>
}

/** Anyone who signed in may word an issue, and ask others to own it together. */
export const beginRights: Rights<'raise' | 'begin', null> = { raise: [signedIn], begin: [signedIn] }

export type IssueAction = 'edit' | 'remove' | 'hide'

/** Who worded it or keeps the page of its coalition; connectors of the place as long as there is nobody. */
const answersForIt: Rule<Issue> = (actor, { stewards, areas }) => {
  if (actor.person !== null && stewards.includes(actor.person)) return null
  return stewards.length === 0 && hasRole(actor, 'connector', areas) ? null : 'coalitions.only_issue_stewards'
}

export const issueRights: Rights<IssueAction, Issue> = {
  edit: [standing, signedIn, answersForIt],
  remove: [standing, signedIn, answersForIt],
  hide: [standing, watchesPlace],
}
