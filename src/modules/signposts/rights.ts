import type { Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { stewardsOf, type Table } from '../tables/index.ts'
import { correctionDays, type Quote } from './quote.ts'
import type { Seat } from './sitting.ts'

/** A table as whoever acts stands to it. */
export interface Standing {
  readonly table: Pick<Table, 'hosts' | 'state' | 'endedAt' | 'removedAt'>
  /** Where whoever acts sits; null for who does not. */
  readonly seat: Pick<Seat, 'id'> | null
  readonly doorOpen: boolean
  readonly now: Date
}

export type SittingAction =
  | ('join' | 'say' | 'hear' | 'raise_hand' | 'lead' | 'make_signpost' | 'host' | 'promise')
  | ('print_cards' | 'read_cards')

const latePost = 3_600_000 // ms: what a phone without a network kept may still come in
const day = 86_400_000 // ms

const standing: Rule<Standing> = (_actor, { table }) => (table.removedAt === null ? null : 'signposts.ended')
const live: Rule<Standing> = (_actor, { table }) => (table.state === 'live' ? null : 'signposts.ended')
const notOver: Rule<Standing> = (_actor, { table }) =>
  table.state === 'planned' || table.state === 'live' ? null : 'signposts.ended'

const doorOpen: Rule<Standing> = (_actor, { doorOpen: isOpen }) => (isOpen ? null : 'signposts.door_closed')

const seated: Rule<Standing> = (_actor, { seat }) => (seat ? null : 'signposts.seat_first')

/** Live, or a little later. */
const liveOrJustEnded: Rule<Standing> = (_actor, { table, now }) =>
  isWithin({ table, now }, latePost) ? null : 'signposts.ended'

/** Live, or a few days later. */
const correctable: Rule<Standing> = (_actor, { table, now }) =>
  isWithin({ table, now }, correctionDays * day) ? null : 'signposts.correction_over'

/** Hosts and note takers. */
const leads: Rule<Standing> = (actor, { table }) =>
  actor.system || (actor.person !== null && stewardsOf(table).includes(actor.person))
    ? null
    : 'tables.only_hosts'

const hosts: Rule<Standing> = (actor, { table }) =>
  actor.system || table.hosts.some(({ person, role }) => role === 'host' && person === actor.person)
    ? null
    : 'signposts.only_host'

/** What one may do at a table whose code one has, or that one leads. */
export const rights: Rights<SittingAction, Standing> = {
  join: [standing, live, doorOpen],
  say: [standing, liveOrJustEnded, seated],
  hear: [standing, live, signedIn, leads],
  raise_hand: [standing, liveOrJustEnded, seated],
  lead: [standing, live, signedIn, leads],
  make_signpost: [standing, signedIn, leads],
  host: [standing, live, signedIn, hosts],
  promise: [standing, liveOrJustEnded, seated],
  print_cards: [standing, notOver, signedIn, leads],
  read_cards: [standing, correctable, signedIn, leads],
}

/** Whether the actor may type cards over for this table: while it is held, and as long as its report can be corrected. */
export function mayReadCards(actor: Actor, table: Standing['table'], now: Date): boolean {
  return (
    may(rights, { actor, action: 'read_cards', thing: { table, seat: null, doorOpen: false, now } }) === null
  )
}

/** A quote as whoever acts stands to it. */
export interface QuoteStanding extends Standing {
  readonly quote: Pick<Quote, 'speaker'>
}

export type QuoteAction = 'reword' | 'take_back' | 'take_away'

/** Whose words they are; who leads the table changes nobody's words. */
const speaks: Rule<QuoteStanding> = (_actor, { seat, quote }) =>
  seat !== null && quote.speaker === seat.id ? null : 'signposts.only_speaker'

/** What one may do with a quote: confirm or reword it, take one's own back, take any away with a reason. */
export const quoteRights: Rights<QuoteAction, QuoteStanding> = {
  reword: [standing, correctable, speaks],
  take_back: [standing, correctable, speaks],
  take_away: [standing, correctable, signedIn, hosts],
}

/** Whether the table is held, or ended less than so many milliseconds ago. */
function isWithin({ table, now }: Pick<Standing, 'table' | 'now'>, time: number): boolean {
  const { state, endedAt } = table
  return state === 'live' || (endedAt !== null && now.getTime() - endedAt.getTime() < time)
}
