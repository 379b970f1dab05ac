import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'

/** How the actor stands to a listing. */
export interface Affair {
  /** Answers for it. */
  readonly isKeeper: boolean
  /** Is a connector of its places. */
  readonly isConnector: boolean
  /** Has a place within one of its places. */
  readonly isNear: boolean
}

const answers: Rule<Affair> = (_actor, { isKeeper, isConnector }) =>
  isKeeper || isConnector ? null : 'listings.only_keepers'

const connects: Rule<Affair> = (_actor, { isConnector }) => (isConnector ? null : 'listings.only_connectors')

const near: Rule<Affair> = (_actor, { isNear }) => (isNear ? null : 'listings.only_neighbours')

/** What one may do about whether a listing is right. The kind of listing has the last word about the listing itself. */
export const listingRights: Rights<'answer' | 'read_remarks' | 'ask_again' | 'vouch' | 'doubt', Affair> = {
  answer: [signedIn, answers],
  read_remarks: [signedIn, answers],
  ask_again: [signedIn, connects],
  vouch: [signedIn, near],
  doubt: [signedIn, near],
}

const connectsSomewhere: Rule<null> = actor =>
  actor.grants.some(({ role }) => role === 'connector' || role === 'operator')
    ? null
    : 'listings.only_connectors'

const operates: Rule<null> = actor => (hasRole(actor, 'operator') ? null : 'listings.only_operators')

export const manageRights: Rights<'read_left_over' | 'set_spans', null> = {
  read_left_over: [signedIn, connectsSomewhere],
  set_spans: [signedIn, operates],
}
