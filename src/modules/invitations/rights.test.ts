import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import type { Entry } from './entry.ts'
import { entryRights, helpRights, inviteRights, invitationRights, type EntryAction } from './rights.ts'

function person(name: string, role: Role = 'member', helper?: string): Actor {
  const actor = { person: name, name, grants: [{ role, place: 'GM0150' }], system: false }
  return helper === undefined ? actor : { ...actor, helper }
}

const actors: Readonly<Record<string, Actor>> = {
  visitor,
  owner: person('owner'),
  helper: person('helper'),
  'helper for owner': person('owner', 'member', 'helper'),
  'another for owner': person('owner', 'member', 'another'),
  moderator: person('moderator', 'moderator'),
  operator: person('operator', 'operator'),
}

const entry: Entry = {
  ...{ id: 'e', owner: 'owner', helper: 'helper', kind: 'question', thing: 't', madeAt: new Date(0) },
  ...{ confirmedAt: null, helperMay: false, takenAt: null },
}
const states: Readonly<Record<string, Entry>> = {
  'not confirmed': entry,
  confirmed: { ...entry, confirmedAt: new Date(1) },
  'confirmed, the helper may': { ...entry, confirmedAt: new Date(1), helperMay: true },
  'taken back': { ...entry, takenAt: new Date(1) },
  'without its helper': { ...entry, helper: null },
}

const rows: [state: string, may: Partial<Record<EntryAction, string>>][] = [
  [
    'not confirmed',
    { confirm: 'owner', change: 'owner, helper for owner', take_back: 'owner, helper for owner' },
  ],
  ['confirmed', { confirm: 'owner', change: 'owner', take_back: 'owner' }],
  ['confirmed, the helper may', { confirm: 'owner', change: 'owner, helper for owner', take_back: 'owner' }],
  ['taken back', {}],
  ['without its helper', { confirm: 'owner', change: 'owner', take_back: 'owner' }],
]

test('every state is in the table', () => {
  expect(rows.map(([state]) => state)).toEqual(Object.keys(states))
})

test.each(rows)('who may do what with what was filled in when it is %s', (state, expected) => {
  const verdicts = Object.keys(entryRights).flatMap(name => {
    const action = name as EntryAction
    const who = Object.keys(actors).filter(
      one =>
        may(entryRights, { actor: actors[one] ?? visitor, action, thing: states[state] ?? entry }) === null,
    )
    return who.length === 0 ? [] : [[action, who.join(', ')]]
  })
  expect(Object.fromEntries(verdicts)).toEqual(expected)
})

const subjects = {
  public: { areas: ['BU1', 'GM0150'], circle: 'public', stewards: ['owner'] },
  members: { areas: ['BU1', 'GM0150'], circle: 'members', stewards: ['owner'] },
  'of nobody elsewhere': { areas: ['GM0200'], circle: 'members', stewards: [] },
}

test.each([
  ['public', 'owner helper connector operator', 'owner'],
  ['members', 'owner connector operator', 'owner'],
  ['of nobody elsewhere', '', ''],
] as const)('who invites to what is %s, and who asks to look after it', (circle, invites, stewards) => {
  const all = [
    visitor,
    person('owner'),
    person('helper'),
    person('connector', 'connector'),
    person('operator', 'operator'),
  ]
  const who = (action: 'invite' | 'invite_steward') =>
    all
      .filter(actor => may(inviteRights, { actor, action, thing: subjects[circle] }) === null)
      .map(({ name }) => name)
      .join(' ')
  expect([who('invite'), who('invite_steward')]).toEqual([invites, stewards])
})

test('only who invited takes an invitation back; who fills in for somebody cannot help in that name', () => {
  const withdraws = Object.keys(actors).filter(
    name =>
      may(invitationRights, {
        ...{ actor: actors[name] ?? visitor, action: 'withdraw', thing: { inviter: 'owner' } },
      }) === null,
  )
  const helps = Object.keys(actors).filter(
    name => may(helpRights, { actor: actors[name] ?? visitor, action: 'help', thing: null }) === null,
  )
  expect([withdraws, helps]).toEqual([['owner'], ['owner', 'helper', 'moderator', 'operator']])
})
