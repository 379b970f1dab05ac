import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import type { Person } from './person.ts'
import { isConnectorOf, profileRights, roleRights } from './rights.ts'

function actor(person: string, role: Role = 'member', place: string | null = null): Actor {
  return { person, name: person, grants: [{ role, place }], system: false }
}

const actors = {
  visitor,
  self: actor('self'),
  member: actor('member'),
  connector: actor('connector', 'connector', 'GM0150'),
  moderator: actor('moderator', 'moderator'),
  operator: actor('operator', 'operator'),
}

const profile = (circle: Person['circle']) =>
  ({ id: 'self', circle, areas: [], hiddenAt: null }) as unknown as Person
const verdicts = <A extends string, T>(rights: Parameters<typeof may<A, T>>[0], action: A, thing: T) =>
  Object.entries(actors).flatMap(([name, who]) =>
    may(rights, { actor: who, action, thing }) === null ? [name] : [],
  )

test('who may see a profile', () => {
  expect(verdicts(profileRights, 'see', profile('public'))).toEqual(Object.keys(actors))
  expect(verdicts(profileRights, 'see', profile('members'))).toEqual([
    'self',
    'member',
    'connector',
    'moderator',
    'operator',
  ])
  expect(verdicts(profileRights, 'see', profile('hidden'))).toEqual(['self', 'operator'])
})

test('only oneself may change a profile, only moderators hide one', () => {
  expect(verdicts(profileRights, 'edit', profile('public'))).toEqual(['self'])
  expect(verdicts(profileRights, 'hide', profile('public'))).toEqual(['moderator', 'operator'])
})

test('only operators see all members, and give and take roles', () => {
  const connector = { role: 'connector', place: 'GM0150', operators: 3 } as const
  expect(verdicts(roleRights, 'list', connector)).toEqual(['operator'])
  expect(verdicts(roleRights, 'grant', connector)).toEqual(['operator'])
  expect(verdicts(roleRights, 'revoke', connector)).toEqual(['operator'])
})

test('an operator is one everywhere, and the last one stays', () => {
  const operator = { role: 'operator', place: null, operators: 1 } as const
  expect(may(roleRights, { actor: actors.operator, action: 'revoke', thing: operator })).toBe(
    'people.last_operator',
  )
  expect(verdicts(roleRights, 'revoke', { ...operator, operators: 2 })).toEqual(['operator'])
  expect(verdicts(roleRights, 'grant', { ...operator, place: 'GM0150' })).toEqual([])
})

test('an operator who is one in a single place gives no roles', () => {
  const local = actor('local', 'operator', 'GM0150')
  const thing = { role: 'connector', place: 'GM0150', operators: 2 } as const
  expect(may(roleRights, { actor: local, action: 'grant', thing })).toBe('people.operators_only')
})

test('a connector is one in a place and in everything inside it', () => {
  expect(isConnectorOf(actors.connector, ['BU01500301', 'WK015003', 'GM0150'])).toBe(true)
  expect(isConnectorOf(actors.connector, ['GM0200'])).toBe(false)
  expect(isConnectorOf(actors.moderator, ['GM0150'])).toBe(false)
})
