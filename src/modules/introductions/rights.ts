import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isAsked, isRunning, sideOf, type Introduction } from './introduction.ts'

/** An introduction at a moment. */
export interface Case {
  readonly introduction: Introduction
  readonly now: Date
}

const concerned: Rule<Case> = ({ person }, { introduction }) => {
  if (person !== null && person === introduction.proposer) return null
  return sideOf(introduction, person) && !introduction.isUnheard ? null : 'introductions.not_found'
}

const oneOfTheTwo: Rule<Case> = ({ person }, { introduction }) =>
  sideOf(introduction, person) ? null : 'introductions.only_the_two'

const asked: Rule<Case> = ({ person }, { introduction, now }) =>
  isAsked(introduction, person, now) ? null : 'introductions.not_asked_now'

const notPostponed: Rule<Case> = ({ person }, { introduction }) =>
  sideOf(introduction, person)?.laterAt === null ? null : 'introductions.later_once'

const running: Rule<Case> = (_actor, { introduction, now }) =>
  isRunning(introduction, now) ? null : 'introductions.not_running'

const askedForOutcome: Rule<Case> = (_actor, { introduction }) =>
  introduction.outcomeAskedAt === null ? 'introductions.too_early' : null

const notOwnRequest: Rule<Case> = ({ person }, { introduction }) =>
  person === introduction.proposer ? 'introductions.own_request' : null

export type IntroductionAction = 'see' | 'answer' | 'postpone' | 'pick' | 'tell_outcome' | 'report'

export const introductionRights: Rights<IntroductionAction, Case> = {
  see: [signedIn, concerned],
  answer: [signedIn, concerned, oneOfTheTwo, asked],
  postpone: [signedIn, concerned, oneOfTheTwo, asked, notPostponed],
  pick: [signedIn, concerned, oneOfTheTwo, running],
  tell_outcome: [signedIn, concerned, oneOfTheTwo, running, askedForOutcome],
  report: [signedIn, concerned, oneOfTheTwo, notOwnRequest],
}

/** What the actor may do with an introduction now. */
export function verdictsOn(actor: Actor, thing: Case): Readonly<Record<IntroductionAction, boolean>> {
  const can = (action: IntroductionAction) => may(introductionRights, { actor, action, thing }) === null
  return {
    see: can('see'),
    answer: can('answer'),
    postpone: can('postpone'),
    pick: can('pick'),
    tell_outcome: can('tell_outcome'),
    report: can('report'),
  }
}

const connector: Rule<null> = actor =>
  actor.grants.some(({ role }) => role === 'connector' || role === 'operator')
    ? null
    : 'introductions.connectors_only'

const watcher: Rule<null> = actor =>
  actor.grants.some(({ role }) => role === 'moderator' || role === 'operator')
    ? null
    : 'introductions.moderators_only'

/** Asking and blocking is for everybody; proposing for connectors; reading reports for moderators, each of the own places. */
export const askRights: Rights<'ask' | 'propose' | 'block' | 'read_reports', null> = {
  ask: [signedIn],
  propose: [signedIn, connector],
  block: [signedIn],
  read_reports: [signedIn, watcher],
}

export function mayPropose(actor: Actor): boolean {
  return may(askRights, { actor, action: 'propose', thing: null }) === null
}

/** Codes of the places in which somebody has this role; null for everywhere. Operators have every role. */
export function placesAs(actor: Actor, role: 'connector' | 'moderator'): readonly string[] | null {
  if (hasRole(actor, role)) return null
  return actor.grants.flatMap(grant =>
    (grant.role === role || grant.role === 'operator') && grant.place !== null ? [grant.place] : [],
  )
}
