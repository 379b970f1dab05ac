import { expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { quoteRights, rights, type QuoteAction, type SittingAction, type Standing } from './rights.ts'

const as = (person: string): Actor => ({
  ...{ person, name: person, system: false },
  grants: [{ role: 'member', place: null }],
})

const now = new Date('2026-03-03T20:00:00Z')
const hosts = [
  { person: 'host', role: 'host' },
  { person: 'notes', role: 'notes' },
] as const

const states: Readonly<Record<string, Standing['table']>> = {
  planned: { hosts, state: 'planned', endedAt: null, removedAt: null },
  live: { hosts, state: 'live', endedAt: null, removedAt: null },
  ended: { hosts, state: 'ended', endedAt: new Date('2026-03-03T19:30:00Z'), removedAt: null },
  'ended yesterday': { hosts, state: 'ended', endedAt: new Date('2026-03-02T20:00:00Z'), removedAt: null },
  'ended last week': { hosts, state: 'ended', endedAt: new Date('2026-02-24T20:00:00Z'), removedAt: null },
  removed: { hosts, state: 'ended', endedAt: now, removedAt: now },
}

const roles = {
  visitor: { actor: visitor, seat: null },
  seat: { actor: visitor, seat: { id: 'seat' } },
  speaker: { actor: visitor, seat: { id: 'speaker' } },
  'other member': { actor: as('bas'), seat: null },
  'note taker': { actor: as('notes'), seat: null },
  host: { actor: as('host'), seat: null },
} as const

/** Who may do it, per state. */
function allowed(ask: (role: keyof typeof roles, table: Standing['table']) => string | null) {
  const names = Object.keys(roles) as (keyof typeof roles)[]
  return Object.fromEntries(
    Object.entries(states).map(([state, table]) => [
      state,
      names.filter(name => ask(name, table) === null).join(', '),
    ]),
  )
}

const everybody = 'visitor, seat, speaker, other member, note taker, host'
const nobody = ''
const rest = { 'ended yesterday': nobody, 'ended last week': nobody, removed: nobody }
const seated = { planned: nobody, live: 'seat, speaker', ended: 'seat, speaker', ...rest }
const leading = { planned: nobody, live: 'note taker, host', ended: nobody, ...rest }

const table: Readonly<Record<SittingAction, Readonly<Record<string, string>>>> = {
  join: { planned: nobody, live: everybody, ended: nobody, ...rest },
  say: seated,
  raise_hand: seated,
  promise: seated,
  hear: leading,
  lead: leading,
  make_signpost: {
    ...{ planned: 'note taker, host', live: 'note taker, host', ended: 'note taker, host' },
    ...{ 'ended yesterday': 'note taker, host', 'ended last week': 'note taker, host', removed: nobody },
  },
  host: { planned: nobody, live: 'host', ended: nobody, ...rest },
  print_cards: { ...leading, planned: 'note taker, host' },
  read_cards: { ...leading, ended: 'note taker, host', 'ended yesterday': 'note taker, host' },
}

test.each(Object.entries(table))('who may %s at a table, per state', (action, expected) => {
  const found = allowed((role, at) => {
    const { actor, seat } = roles[role]
    const thing = { table: at, seat, doorOpen: true, now }
    return may(rights, { actor, action: action as SittingAction, thing })
  })
  expect(found).toEqual(expected)
})

test('nobody joins through a closed door', () => {
  const thing = { table: states['live'] as Standing['table'], seat: null, doorOpen: false, now }
  expect(may(rights, { actor: visitor, action: 'join', thing })).toBe('signposts.door_closed')
})

const own = {
  ...{ planned: nobody, live: 'speaker', ended: 'speaker', 'ended yesterday': 'speaker' },
  ...{ 'ended last week': nobody, removed: nobody },
}
const quoteTable: Readonly<Record<QuoteAction, Readonly<Record<string, string>>>> = {
  reword: own,
  take_back: own,
  take_away: {
    ...{ planned: nobody, live: 'host', ended: 'host', 'ended yesterday': 'host' },
    ...{ 'ended last week': nobody, removed: nobody },
  },
}

test.each(Object.entries(quoteTable))('who may %s a quote, per state', (action, expected) => {
  const found = allowed((role, at) => {
    const { actor, seat } = roles[role]
    const thing = { table: at, seat, doorOpen: true, now, quote: { speaker: 'speaker' } }
    return may(quoteRights, { actor, action: action as QuoteAction, thing })
  })
  expect(found).toEqual(expected)
})
