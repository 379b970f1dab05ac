import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isRunning, type MadePromise } from './promise.ts'

/** A promise with what the rules ask about the actor. */
export interface Affair {
  readonly promise: MadePromise
  /** Whether the actor does it: in person, or for an organisation that the actor speaks for. */
  readonly isOwner: boolean
  /** Whether the actor is the one who was asked to do it. */
  readonly isAsked: boolean
  /** Whether another content waits for a yes. */
  readonly changeWaits: boolean
  /** Whether that yes is for the actor to say. */
  readonly decides: boolean
}

export type PromiseAction =
  'accept' | 'withdraw' | 'keep' | 'break' | 'change' | 'answer_change' | 'tell' | 'follow' | 'hide'

const isProposed: Rule<Affair> = (_actor, { promise }) =>
  promise.state === 'proposed' ? null : 'promises.not_proposed'

const runs: Rule<Affair> = (_actor, { promise }) => (isRunning(promise) ? null : 'promises.not_running')

const wasKept: Rule<Affair> = (_actor, { promise }) =>
  promise.state === 'kept' ? null : 'promises.not_kept_yet'

const wasAgreed: Rule<Affair> = (_actor, { promise }) =>
  promise.agreedAt === null ? 'promises.not_agreed' : null

const doesIt: Rule<Affair> = (_actor, { isOwner }) => (isOwner ? null : 'promises.only_owner')

const wasAsked: Rule<Affair> = (_actor, { isAsked }) => (isAsked ? null : 'promises.only_asked')

/** Who was asked says no; who asked takes it back. */
const askedOrProposed: Rule<Affair> = (actor, { isAsked, promise }) =>
  isAsked || (actor.person !== null && [promise.person, promise.madeBy].includes(actor.person))
    ? null
    : 'promises.only_asked'

const changeWaits: Rule<Affair> = (_actor, affair) => (affair.changeWaits ? null : 'promises.no_change_waits')

const decides: Rule<Affair> = (_actor, affair) => (affair.decides ? null : 'promises.only_receiver')

const watchesPlace: Rule<Affair> = (actor, { promise }) =>
  hasRole(actor, 'moderator', promise.areas) ? null : 'promises.only_moderators'

/** What one may do with a promise that one may see. Nobody changes what another promised. */
export const rights: Rights<PromiseAction, Affair> = {
  accept: [signedIn, isProposed, wasAsked],
  withdraw: [signedIn, isProposed, askedOrProposed],
  keep: [signedIn, runs, doesIt],
  break: [signedIn, runs, doesIt],
  change: [signedIn, runs, doesIt],
  answer_change: [signedIn, runs, changeWaits, decides],
  tell: [signedIn, wasKept, doesIt],
  follow: [signedIn, wasAgreed],
  hide: [watchesPlace],
}

/** Anyone who signed in promises something, or proposes to another to do so. */
export const makeRights: Rights<'make', null> = { make: [signedIn] }
