import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { listingRights, manageRights, type Affair } from './rights.ts'

const actor = (role: Role, place: string | null = null): Actor => ({
  ...visitor,
  person: role,
  grants: [{ role, place }],
})

const actors = {
  visitor,
  member: actor('member'),
  connector: actor('connector', 'GM0150'),
  moderator: actor('moderator'),
  operator: actor('operator'),
}

const stranger: Affair = { isKeeper: false, isConnector: false, isNear: false }
const states: Readonly<Record<string, Affair>> = {
  stranger,
  keeper: { ...stranger, isKeeper: true },
  connector: { ...stranger, isConnector: true },
  neighbour: { ...stranger, isNear: true },
}

test.each([
  ['answer', 'keeper connector'],
  ['read_remarks', 'keeper connector'],
  ['ask_again', 'connector'],
  ['vouch', 'neighbour'],
  ['doubt', 'neighbour'],
] as const)('who may %s: %s', (action, allowed) => {
  const able = (one: Actor) =>
    Object.entries(states)
      .flatMap(([name, thing]) => (may(listingRights, { actor: one, action, thing }) === null ? [name] : []))
      .join(' ')
  expect([able(actors.member), able(visitor)]).toEqual([allowed, ''])
})

test.each([
  ['read_left_over', 'connector operator'],
  ['set_spans', 'operator'],
] as const)('who may %s: %s', (action, allowed) => {
  const able = Object.entries(actors).flatMap(([name, one]) =>
    may(manageRights, { actor: one, action, thing: null }) === null ? [name] : [],
  )
  expect(able.join(' ')).toBe(allowed)
})
