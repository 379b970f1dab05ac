import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { ownDataRights } from './rights.ts'

const actor = (role: Role): Actor => ({ ...visitor, person: 'me', grants: [{ role, place: null }] })
const actors = {
  visitor,
  member: actor('member'),
  connector: actor('connector'),
  moderator: actor('moderator'),
  operator: actor('operator'),
}
const all = 'member connector moderator operator'

const of = (person: string, isLastOperator = false) => ({ person, isLastOperator })

test.each([
  ['read', of('me'), all],
  ['read', of('me', true), all],
  ['read', of('another'), ''],
  ['erase', of('me'), all],
  ['erase', of('me', true), ''],
  ['erase', of('another'), ''],
] as const)('who may %s what is kept about %j: %s', (action, thing, allowed) => {
  const able = Object.entries(actors).flatMap(([name, one]) =>
    may(ownDataRights, { actor: one, action, thing }) === null ? [name] : [],
  )
  expect(able.join(' ')).toBe(allowed)
})
