import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isOpen, type Conversation } from './conversation.ts'

export type ConversationAction =
  | 'vote'
  | 'add_statement'
  | 'follow'
  | 'see_all_statements'
  | 'decide_statement'
  | 'edit'
  | 'make_codes'
  | 'enter_paper'
  | 'close'
  | 'tell_done'
  | 'carry'
  | 'export'
  | 'remove'
  | 'hide'

/** What the rules look at, at one moment. */
export interface Judged extends Pick<
  Conversation,
  'hosts' | 'areas' | 'state' | 'closesAt' | 'removedAt' | 'hiddenAt'
> {
  readonly now: Date
}

const standing: Rule<Judged> = (_actor, { removedAt }) =>
  removedAt === null ? null : 'conversations.removed'

const shown: Rule<Judged> = (_actor, { hiddenAt }) => (hiddenAt === null ? null : 'conversations.is_hidden')

const open: Rule<Judged> = (_actor, { now, ...thing }) =>
  isOpen(thing, now) ? null : 'conversations.is_closed'

const notClosedYet: Rule<Judged> = (_actor, { state }) =>
  state === 'open' ? null : 'conversations.is_closed'

const over: Rule<Judged> = (_actor, { now, ...thing }) =>
  isOpen(thing, now) ? 'conversations.not_closed' : null

/** Those who lead it; connectors of the place as long as there are none. */
const leads: Rule<Judged> = (actor, { hosts, areas }) => {
  if (actor.system || (actor.person !== null && hosts.includes(actor.person))) return null
  return hosts.length === 0 && hasRole(actor, 'connector', areas) ? null : 'conversations.only_hosts'
}

const leadsOrWatches: Rule<Judged> = (actor, thing) =>
  hasRole(actor, 'moderator', thing.areas) ? null : leads(actor, thing)

/** Files with all votes: for who leads it while it is open, for everybody when it is over. */
const leadsOrOver: Rule<Judged> = (actor, thing) =>
  over(actor, thing) === null ? null : leads(actor, thing) && 'conversations.export_later'

const watchesPlace: Rule<Judged> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'conversations.only_moderators'

/** What one may do with a conversation that one may see. Taking part asks a seat besides, and no account. */
export const rights: Rights<ConversationAction, Judged> = {
  vote: [standing, shown, open],
  add_statement: [standing, shown, open],
  follow: [standing, shown],
  see_all_statements: [standing, signedIn, leadsOrWatches],
  decide_statement: [standing, signedIn, leadsOrWatches],
  edit: [standing, signedIn, leads],
  make_codes: [standing, signedIn, leads, open],
  enter_paper: [standing, signedIn, leads, open],
  close: [standing, signedIn, leads, notClosedYet],
  tell_done: [standing, signedIn, leads, over],
  carry: [standing, signedIn],
  export: [standing, shown, leadsOrOver],
  remove: [standing, signedIn, leadsOrWatches],
  hide: [standing, watchesPlace],
}

/** Anyone who signed in may begin a conversation. */
export const beginRights: Rights<'begin', null> = { begin: [signedIn] }

export type Verdicts = Readonly<Record<ConversationAction, boolean>>

/** What of all that the actor may do with this one. */
export function verdictsOf(actor: Actor, thing: Judged): Verdicts {
  const all = Object.keys(rights) as ConversationAction[]
  const verdicts = all.map(action => [action, may(rights, { actor, action, thing }) === null])
  return Object.fromEntries(verdicts) as Record<ConversationAction, boolean>
}
