import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import type { Gathering } from './gathering.ts'
import type { Guest } from './guest.ts'
import { stewardsOf, type Table } from './table.ts'

export type TableAction =
  | 'edit'
  | 'invite'
  | 'see_guests'
  | 'share_hosting'
  | 'choose_date'
  | 'take_chair'
  | 'begin'
  | 'lead'
  | 'end'
  | 'cancel'
  | 'remove'
  | 'hide'

/** What the rules look at. */
export type Judged = Pick<Table, 'hosts' | 'areas' | 'state' | 'removedAt' | 'circle'>

const standing: Rule<Judged> = (_actor, { removedAt }) => (removedAt === null ? null : 'tables.removed')

const planned: Rule<Judged> = (_actor, { state }) => (state === 'planned' ? null : 'tables.not_planned')

const live: Rule<Judged> = (_actor, { state }) => (state === 'live' ? null : 'tables.not_live')

/** Hosts and note takers; connectors of the place as long as there are none. */
const leads: Rule<Judged> = (actor, table) => {
  const stewards = stewardsOf(table)
  if (actor.system || (actor.person !== null && stewards.includes(actor.person))) return null
  return stewards.length === 0 && hasRole(actor, 'connector', table.areas) ? null : 'tables.only_hosts'
}

const leadsOrWatches: Rule<Judged> = (actor, table) =>
  hasRole(actor, 'moderator', table.areas) ? null : leads(actor, table)

const watchesPlace: Rule<Pick<Judged, 'areas'>> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'tables.only_moderators'

/** What one may do with a table that one may see. */
export const rights: Rights<TableAction, Judged> = {
  edit: [standing, signedIn, leads],
  invite: [standing, planned, signedIn, leads],
  see_guests: [standing, signedIn, leads],
  share_hosting: [standing, signedIn, leads],
  choose_date: [standing, planned, signedIn, leads],
  take_chair: [standing, planned, signedIn],
  begin: [standing, planned, signedIn, leads],
  lead: [standing, live, signedIn, leads],
  end: [standing, live, signedIn, leads],
  cancel: [standing, planned, signedIn, leads],
  remove: [standing, signedIn, leadsOrWatches],
  hide: [standing, watchesPlace],
}

/** What the rules about one guest look at. */
export interface JudgedGuest {
  readonly table: Judged
  readonly guest: Pick<Guest, 'person' | 'onOpenChair'>
}

const ofTable =
  (rule: Rule<Judged>): Rule<JudgedGuest> =>
  (actor, { table }) =>
    rule(actor, table)

const oneself: Rule<JudgedGuest> = (actor, { guest }) =>
  actor.person !== null && guest.person === actor.person ? null : 'tables.only_guest'

const oneselfOrHost: Rule<JudgedGuest> = (actor, judged) =>
  oneself(actor, judged) === null ? null : leads(actor, judged.table)

/** A guest answers in person; who leads the table types over what was said on paper. */
export const guestRights: Rights<'answer' | 'give_back' | 'drop', JudgedGuest> = {
  answer: [ofTable(standing), ofTable(planned), signedIn, oneselfOrHost],
  give_back: [ofTable(standing), ofTable(planned), signedIn, oneself],
  drop: [ofTable(standing), ofTable(planned), signedIn, ofTable(leads)],
}

/** Anyone who signed in may plan a table. */
export const beginRights: Rights<'plan', null> = { plan: [signedIn] }

/** What this actor may do with it. */
export function verdictsOn(actor: Actor, thing: Judged): Record<TableAction, boolean> {
  const actions = Object.keys(rights) as TableAction[]
  const verdicts = actions.map(action => [action, may(rights, { actor, action, thing }) === null])
  return Object.fromEntries(verdicts) as Record<TableAction, boolean>
}

export type GatheringAction = 'edit' | 'cancel' | 'hide'

type JudgedGathering = Pick<Gathering, 'areas' | 'createdBy' | 'cancelledAt' | 'removedAt'>

const there: Rule<JudgedGathering> = (_actor, { removedAt }) => (removedAt === null ? null : 'tables.removed')

const goesOn: Rule<JudgedGathering> = (_actor, { cancelledAt }) =>
  cancelledAt === null ? null : 'tables.gathering_cancelled'

/** Connectors of the place once who planned it left. */
const plannedIt: Rule<JudgedGathering> = (actor, { createdBy, areas }) => {
  if (actor.system || (actor.person !== null && actor.person === createdBy)) return null
  return createdBy === null && hasRole(actor, 'connector', areas) ? null : 'tables.only_planner'
}

/** A gathering is changed and called off by who planned it, and taken off the pages by who watches its place. */
export const gatheringRights: Rights<GatheringAction, JudgedGathering> = {
  edit: [there, goesOn, signedIn, plannedIt],
  cancel: [there, goesOn, signedIn, plannedIt],
  hide: [watchesPlace],
}

/** Whether the actor changes this gathering, and calls it off. */
export function mayChange(actor: Actor, thing: JudgedGathering): boolean {
  return may(gatheringRights, { actor, action: 'edit', thing }) === null
}
