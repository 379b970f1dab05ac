import { expect, test } from 'vitest'
import { system, visitor, type Actor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { organisationRights, positionRights, type Affair } from './rights.ts'

const who = (person: string, ...grants: Actor['grants']): Actor => ({ ...visitor, person, grants })

const actors: Readonly<Record<string, Actor>> = {
  ...{ visitor, system, member: who('member'), holder: who('holder') },
  ...{ starter: who('starter'), former: who('former') },
  connector: who('connector', { role: 'connector', place: 'GM0150' }),
  elsewhere: who('elsewhere', { role: 'connector', place: 'GM0200' }),
  moderator: who('moderator', { role: 'moderator', place: null }),
  operator: who('operator', { role: 'operator', place: null }),
}

const affair: Affair = {
  areas: ['WK015003', 'GM0150'],
  positions: [
    { person: 'holder', from: '2020-01-01', until: '2026-03-03' },
    { person: 'former', from: '2020-01-01', until: '2026-03-02' },
    { person: 'starter', from: '2026-03-04', until: null },
  ],
  today: '2026-03-03',
}

test.each([
  [
    'make',
    ['system', 'member', 'holder', 'starter', 'former', 'connector', 'elsewhere', 'moderator', 'operator'],
  ],
  ['edit', ['system', 'holder', 'connector', 'operator']],
  ['confirm', ['system', 'holder', 'connector', 'operator']],
  ['stop', ['system', 'holder', 'connector', 'operator']],
  ['vouch', []],
  ['judge_position', ['system', 'holder', 'connector', 'operator']],
] as const)(
  'who may %s: who holds a position there today, and connectors of the place',
  (action, allowed) => {
    const names = Object.entries(actors).flatMap(([name, actor]) =>
      may(organisationRights, { actor, action, thing: affair }) === null ? [name] : [],
    )
    expect(names).toEqual(allowed)
  },
)

test('who has a place near it may vouch for it, once signed in', () => {
  const names = Object.entries(actors).flatMap(([name, actor]) =>
    may(organisationRights, { actor, action: 'vouch', thing: { ...affair, isNear: true } }) === null
      ? [name]
      : [],
  )
  expect(names).toEqual(Object.keys(actors).filter(name => name !== 'visitor'))
})

test.each(['take', 'end'] as const)('to %s a position is for oneself', action => {
  const names = Object.entries(actors).flatMap(([name, actor]) =>
    may(positionRights, { actor, action, thing: { person: 'holder' } }) === null ? [name] : [],
  )
  expect(names).toEqual(['system', 'holder'])
})
