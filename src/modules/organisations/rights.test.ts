import { expect, test } from 'vitest'
import { system, visitor, type Actor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { organisationRights, positionRights, type Affair } from './rights.ts'

const who = (person: string, ...grants: Actor['grants']): Actor => ({ ...visitor, person, grants })

const actors: Readonly<Record<string, Actor>> = {
  ...{ visitor, system, member: who('member'), holder: who('holder') },
  ...{ starter: who('starter'), former: who('former'), money: who('money') },
  connector: who('connector', { role: 'connector', place: 'GM0150' }),
  elsewhere: who('elsewhere', { role: 'connector', place: 'GM0200' }),
  moderator: who('moderator', { role: 'moderator', place: null }),
  operator: who('operator', { role: 'operator', place: null }),
}

function mandateOf(person: string, everything: boolean) {
  return { position: person, person, everything, from: '2020-01-01', until: null, endedOn: null }
}

const affair: Affair = {
  areas: ['WK015003', 'GM0150'],
  positions: [
    { person: 'holder', from: '2020-01-01', until: '2026-03-03' },
    { person: 'former', from: '2020-01-01', until: '2026-03-02' },
    { person: 'starter', from: '2026-03-04', until: null },
    { person: 'money', from: '2020-01-01', until: null },
  ],
  mandates: [mandateOf('holder', true), mandateOf('money', false)],
  today: '2026-03-03',
}

test.each([
  [
    'make',
    [
      'system',
      'member',
      'holder',
      'starter',
      'former',
      'money',
      'connector',
      'elsewhere',
      'moderator',
      'operator',
    ],
  ],
  ['edit', ['system', 'holder', 'money', 'connector', 'operator']],
  ['confirm', ['system', 'holder', 'money', 'connector', 'operator']],
  ['stop', ['system', 'holder', 'money', 'connector', 'operator']],
  ['vouch', []],
  ['judge_position', ['system', 'holder', 'money', 'connector', 'operator']],
  ['set_contact', ['system', 'holder', 'money', 'connector', 'operator']],
  ['propose_merge', ['system', 'holder', 'money', 'connector', 'operator']],
  ['give_mandate', ['holder']],
  ['agree_to_merge', ['holder']],
  ['close', ['holder']],
  ['claim', []],
  ['judge_claim', ['system', 'connector', 'operator']],
  ['reopen', ['system', 'connector', 'operator']],
] as const)(
  'who may %s: who holds a position there today, and connectors of the place',
  (action, allowed) => {
    const names = Object.entries(actors).flatMap(([name, actor]) =>
      may(organisationRights, { actor, action, thing: affair }) === null ? [name] : [],
    )
    expect(names).toEqual(allowed)
  },
)

const stopped: Affair = { ...affair, isStopped: true }
const withoutMandates: Affair = { ...affair, mandates: [] }
const withoutAnybody: Affair = { ...affair, positions: [], mandates: [] }
const mandateIsOver: Affair = {
  ...affair,
  mandates: [{ ...mandateOf('holder', true), until: '2026-03-02' }],
}
const mandateTakenBack: Affair = {
  ...affair,
  mandates: [{ ...mandateOf('holder', true), endedOn: '2026-03-03' }],
}
const connectors = ['system', 'connector', 'operator']
const signedIn = Object.keys(actors).filter(name => name !== 'visitor')

test.each([
  ['while no mandate was ever given, whoever holds a position', withoutMandates, ['holder', 'money']],
  ['while nobody is there, a connector', withoutAnybody, connectors],
  ['after the mandate is over, a connector', mandateIsOver, connectors],
  ['on the day on which it was taken back, a connector', mandateTakenBack, connectors],
] as const)('who decides: %s', (_when, thing, allowed) => {
  for (const action of ['give_mandate', 'agree_to_merge', 'close'] as const) {
    expect(namesAllowed(action, thing)).toEqual(allowed)
  }
})

test('only what has nobody can be claimed, by anybody who signed in', () => {
  expect(namesAllowed('claim', withoutAnybody)).toEqual(signedIn)
  expect(namesAllowed('claim', { ...withoutAnybody, isStopped: true })).toEqual([])
})

test('of what stopped nobody gives a mandate, and it does not close again', () => {
  expect([namesAllowed('give_mandate', stopped), namesAllowed('close', stopped)]).toEqual([[], []])
})

function namesAllowed(action: keyof typeof organisationRights, thing: Affair): string[] {
  return Object.entries(actors).flatMap(([name, actor]) =>
    may(organisationRights, { actor, action, thing }) === null ? [name] : [],
  )
}

test('who has a place near it may vouch for it, once signed in', () => {
  const names = Object.entries(actors).flatMap(([name, actor]) =>
    may(organisationRights, { actor, action: 'vouch', thing: { ...affair, isNear: true } }) === null
      ? [name]
      : [],
  )
  expect(names).toEqual(Object.keys(actors).filter(name => name !== 'visitor'))
})

test.each(['take', 'end', 'take_over'] as const)('to %s a position is for oneself', action => {
  const names = Object.entries(actors).flatMap(([name, actor]) =>
    may(positionRights, { actor, action, thing: { person: 'holder' } }) === null ? [name] : [],
  )
  expect(names).toEqual(['system', 'holder'])
})
