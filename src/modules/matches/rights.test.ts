import { expect, test } from 'vitest'
import { system, visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import type { Initiative } from '../initiatives/index.ts'
import { may } from '../../platform/rights.ts'
import { rights } from './rights.ts'

const someone = (person: string, ...given: Role[]): Actor => ({
  ...visitor,
  person,
  grants: (['member', ...given] as Role[]).map(role => ({
    role,
    place: role === 'member' ? null : zandweerd,
  })),
})

const actors = {
  visitor,
  member: someone('m'),
  steward: someone('s'),
  connector: someone('c', 'connector'),
  moderator: someone('o', 'moderator'),
  system,
}

const tended = { stewards: ['s'], areas: [zandweerd, deventer], removedAt: null } as unknown as Initiative
const states = {
  tended,
  orphan: { ...tended, stewards: [] },
  removed: { ...tended, removedAt: new Date() },
}

test.each([
  ['tended', ['steward', 'system']],
  ['orphan', ['connector', 'system']],
  ['removed', []],
] as const)('who could help an initiative that is %s is for %s', (state, allowed) => {
  for (const action of ['see', 'dismiss'] as const) {
    const may_ = Object.entries(actors).filter(
      ([, actor]) => may(rights, { actor, action, thing: states[state] }) === null,
    )
    expect(may_.map(([name]) => name)).toEqual([...allowed])
  }
})
