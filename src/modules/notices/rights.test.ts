import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { noticeRights } from './rights.ts'

const roles: readonly Role[] = ['member', 'connector', 'moderator', 'operator']
const actors: readonly Actor[] = [
  visitor,
  ...roles.map(role => ({ person: role, name: role, grants: [{ role, place: null }], system: false })),
]

test.each([
  ['read_own', ['member', 'connector', 'moderator', 'operator']],
  ['see_outbox', ['operator']],
] as const)('who may %s', (action, allowed) => {
  const those = actors.filter(actor => may(noticeRights, { actor, action, thing: null }) === null)
  expect(those.map(({ person }) => person)).toEqual(allowed)
})
