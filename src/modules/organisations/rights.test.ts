import { expect, test } from 'vitest'
import { system, visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { organisationRights, positionRights, type Affair } from './rights.ts'

function actor(person: string, role: Role = 'member', place: string | null = null): Actor {
  return { person, name: person, grants: [{ role, place }], system: false }
}

const actors = {
  visitor,
  member: actor('member'),
  holder: actor('holder'),
  starter: actor('starter'),
  former: actor('former'),
  connector: actor('connector', 'connector', 'GM0150'),
  elsewhere: actor('elsewhere', 'connector', 'GM0200'),
  moderator: actor('moderator', 'moderator'),
  operator: actor('operator', 'operator'),
  system,
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
    ['member', 'holder', 'starter', 'former', 'connector', 'elsewhere', 'moderator', 'operator', 'system'],
  ],
  ['edit', ['holder', 'connector', 'operator', 'system']],
  ['confirm', ['holder', 'connector', 'operator', 'system']],
  ['judge_position', ['holder', 'connector', 'operator', 'system']],
] as const)(
  'who may %s: who holds a position there today, and connectors of the place',
  (action, allowed) => {
    const names = Object.entries(actors).flatMap(([name, who]) =>
      may(organisationRights, { actor: who, action, thing: affair }) === null ? [name] : [],
    )
    expect(names).toEqual(allowed)
  },
)

test.each(['take', 'end'] as const)('to %s a position is for oneself', action => {
  const names = Object.entries(actors).flatMap(([name, who]) =>
    may(positionRights, { actor: who, action, thing: { person: 'holder' } }) === null ? [name] : [],
  )
  expect(names).toEqual(['holder', 'system'])
})
