import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import {
  beginRights,
  gatheringRights,
  guestRights,
  rights,
  verdictsOn,
  type Judged,
  type TableAction,
} from './rights.ts'
import { states, type State } from './table.ts'

const acting = (person: string, role: Role = 'member', place: string | null = null): Actor => {
  const grants = role === 'member' ? [] : [{ role, place }]
  return { person, name: person, system: false, grants: [{ role: 'member', place: null }, ...grants] }
}

const who = {
  ...{ visitor, member: acting('member'), host: acting('host'), notes: acting('notes') },
  connector: acting('connector', 'connector', zandweerd),
  moderator: acting('moderator', 'moderator', deventer),
} as const

function judged(state: State, change: Partial<Judged> = {}): Judged {
  const hosts = [
    { person: 'host', role: 'host' as const },
    { person: 'notes', role: 'notes' as const },
  ]
  return { hosts, state, areas: [zandweerd, deventer], removedAt: null, circle: 'public', ...change }
}

function allowed(thing: Judged): Record<string, TableAction[]> {
  const actions = Object.keys(rights) as TableAction[]
  return Object.fromEntries(
    Object.entries(who).flatMap(([name, actor]) => {
      const verdicts = verdictsOn(actor, thing)
      const can = actions.filter(action => verdicts[action])
      return can.length > 0 ? [[name, can]] : []
    }),
  )
}

const always: TableAction[] = ['edit', 'see_guests', 'share_hosting']
const planning: TableAction[] = [
  ...(['edit', 'invite', 'see_guests', 'share_hosting', 'choose_date', 'take_chair', 'begin'] as const),
  ...(['cancel', 'remove'] as const),
]
const leading = (...actions: TableAction[]) => ({ host: actions, notes: actions })

test.each<[State, Record<string, TableAction[]>]>([
  [
    'planned',
    {
      ...leading(...planning),
      ...{ member: ['take_chair'], connector: ['take_chair'], moderator: ['take_chair', 'remove', 'hide'] },
    },
  ],
  ['live', { ...leading(...always, 'lead', 'end', 'remove'), moderator: ['remove', 'hide'] }],
  ['ended', { ...leading(...always, 'remove'), moderator: ['remove', 'hide'] }],
  ['cancelled', { ...leading(...always, 'remove'), moderator: ['remove', 'hide'] }],
])('what each may do with a table that is %s', (state, expected) => {
  expect(allowed(judged(state))).toEqual(expected)
})

test('every state stands in the table', () => {
  expect(states).toEqual(['planned', 'live', 'ended', 'cancelled'])
})

test('with a table that was removed nobody does anything', () => {
  expect(allowed(judged('planned', { removedAt: new Date('2026-03-03') }))).toEqual({})
})

test('as long as nobody leads a table, the connector of its place does', () => {
  const left = judged('planned', { hosts: [] })
  expect(allowed(left)['connector']).toEqual(planning)
  expect(allowed(left)['member']).toEqual(['take_chair'])
})

test('a guest answers in person, who leads the table types over, nobody else does', () => {
  const thing = { table: judged('planned'), guest: { person: 'member', onOpenChair: true } }
  const can = (action: keyof typeof guestRights) =>
    Object.entries(who).flatMap(([name, actor]) =>
      may(guestRights, { actor, action, thing }) === null ? [name] : [],
    )
  expect([can('answer'), can('give_back'), can('drop')]).toEqual([
    ['member', 'host', 'notes'],
    ['member'],
    ['host', 'notes'],
  ])
})

test('whoever signed in may plan a table, a visitor may not', () => {
  const can = (actor: Actor) => may(beginRights, { actor, action: 'plan', thing: null })
  expect([can(who.member), can(visitor)]).toEqual([null, 'site.sign_in_first'])
})

test('who planned a gathering changes it and calls it off; once nobody is left, the connector of its place', () => {
  const can = (change: { createdBy: string | null; cancelledAt?: Date }) =>
    (['edit', 'cancel', 'hide'] as const).map(action => {
      const thing = { areas: [zandweerd, deventer], cancelledAt: null, removedAt: null, ...change }
      return Object.entries(who).flatMap(([name, actor]) =>
        may(gatheringRights, { actor, action, thing }) === null ? [name] : [],
      )
    })
  expect(can({ createdBy: 'host' })).toEqual([['host'], ['host'], ['moderator']])
  expect(can({ createdBy: null })).toEqual([['connector'], ['connector'], ['moderator']])
  const over = { createdBy: 'host', cancelledAt: new Date('2026-03-03') }
  expect(can(over)).toEqual([[], [], ['moderator']])
})
