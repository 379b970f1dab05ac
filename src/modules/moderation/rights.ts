import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isHidden, lastDecision, waitingObjection, type Case } from './case.ts'
import { objectUntil } from './rules.ts'

/** A case at a moment, with who has a part in it. */
export interface Judged {
  readonly one: Case
  readonly now: Date
  /** Who answers for the thing, and who takes part in it: they do not decide about it. */
  readonly involved: readonly string[]
  /** Nobody but who decided can answer an objection. */
  readonly isOnlyDecider: boolean
}

const watches: Rule<Judged> = (actor, { one }) =>
  hasRole(actor, 'connector', one.areas) || hasRole(actor, 'moderator', one.areas)
    ? null
    : 'moderation.watchers_only'

const moderator: Rule<Judged> = (actor, { one }) =>
  hasRole(actor, 'moderator', one.areas) ? null : 'moderation.moderators_only'

const notInvolved: Rule<Judged> = (actor, { involved }) =>
  actor.person !== null && involved.includes(actor.person) ? 'moderation.about_you' : null

const undecided: Rule<Judged> = (_actor, { one }) =>
  one.decidedAt === null ? null : 'moderation.already_decided'

const hidden: Rule<Judged> = (_actor, { one }) =>
  one.decidedAt !== null && isHidden(one) ? null : 'moderation.not_hidden'

const noObjectionWaits: Rule<Judged> = (_actor, { one }) =>
  waitingObjection(one) ? 'moderation.answer_first' : null

const hasAuthor: Rule<Judged> = (_actor, { one }) => (one.author === null ? 'moderation.no_author' : null)

const author: Rule<Judged> = (actor, { one, involved }) =>
  actor.person !== null && (actor.person === one.author || involved.includes(actor.person))
    ? null
    : 'moderation.not_found'

const objectionOpen: Rule<Judged> = (_actor, { one, now }) => {
  const last = lastDecision(one)
  if (!last || last.action === 'keep' || last.action === 'restore') return 'moderation.nothing_to_object'
  if (last.objection !== null) return 'moderation.objected_once'
  return now <= objectUntil(last.decidedAt) ? null : 'moderation.too_late'
}

const objectionWaits: Rule<Judged> = (_actor, { one }) =>
  waitingObjection(one) ? null : 'moderation.no_objection'

const another: Rule<Judged> = (actor, { one, isOnlyDecider }) => {
  const { person } = actor
  if (person === null || waitingObjection(one)?.decidedBy !== person) return null
  return isOnlyDecider && hasRole(actor, 'operator') ? null : 'moderation.another_decides'
}

export const caseActions = ['see', 'keep', 'hide', 'suspend', 'restore', 'object', 'answer'] as const
export type CaseAction = (typeof caseActions)[number]

export const caseRights: Rights<CaseAction, Judged> = {
  see: [signedIn, watches, notInvolved],
  keep: [signedIn, watches, notInvolved, undecided],
  hide: [signedIn, watches, notInvolved, undecided],
  suspend: [signedIn, moderator, notInvolved, undecided, hasAuthor],
  restore: [signedIn, moderator, notInvolved, hidden, noObjectionWaits],
  object: [signedIn, author, objectionOpen],
  answer: [signedIn, moderator, notInvolved, objectionWaits, another],
}

export type Verdicts = Readonly<Record<CaseAction, boolean>>

export function verdictsOn(actor: Actor, thing: Judged): Verdicts {
  const can = (action: CaseAction) => may(caseRights, { actor, action, thing }) === null
  return {
    see: can('see'),
    keep: can('keep'),
    hide: can('hide'),
    suspend: can('suspend'),
    restore: can('restore'),
    object: can('object'),
    answer: can('answer'),
  }
}

const anyWatcher: Rule<null> = ({ grants }) =>
  grants.some(({ role }) => role !== 'member') ? null : 'moderation.watchers_only'

const anyModerator: Rule<null> = ({ grants }) =>
  grants.some(({ role }) => role === 'moderator' || role === 'operator') ? null : 'moderation.moderators_only'

const operator: Rule<null> = actor => (hasRole(actor, 'operator') ? null : 'moderation.operators_only')

/** The queue and the logbook show to each what is of their places. */
export const houseRights: Rights<'list' | 'read_logbook' | 'set_rules', null> = {
  list: [signedIn, anyWatcher],
  read_logbook: [signedIn, anyModerator],
  set_rules: [signedIn, operator],
}

/** Codes of the places in which somebody watches; null for everywhere. */
export function placesWatched(actor: Actor, roles: readonly string[]): readonly string[] | null {
  const grants = actor.grants.filter(({ role }) => role === 'operator' || roles.includes(role))
  if (grants.some(({ place }) => place === null)) return null
  return grants.flatMap(({ place }) => place ?? [])
}
