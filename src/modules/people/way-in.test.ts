import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasRole, type Grant } from '../../platform/ctx/actor.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { beginSession } from './begin-session.ts'
import { people, whoIs } from './index.ts'
import { grantsBy, type Way } from './way-in.ts'

let world: World
beforeAll(async () => void (world = await openWorld([people])))
afterAll(() => world.close())

const roles: Grant[] = [
  { role: 'connector', place: 'GM0150' },
  { role: 'moderator', place: null },
  { role: 'operator', place: null },
]

test.each<[Way, Grant['role'][], Grant['role'][]]>([
  ['mail', ['member', 'connector'], ['moderator', 'operator']],
  ['link', ['member', 'connector', 'moderator', 'operator'], []],
  ['passkey', ['member', 'connector', 'moderator', 'operator'], []],
  ['identity', ['member', 'connector', 'moderator', 'operator'], []],
])('G3: in a session begun by %s these roles count: %j', (way, counts, waits) => {
  const divided = grantsBy(way, roles)
  expect(divided.grants.map(({ role }) => role)).toEqual(counts)
  expect((divided.waits ?? []).map(({ role }) => role)).toEqual(waits)
})

test('G3: who has a role of moderator or more and only showed a mailbox does not act in it', async () => {
  const { person } = await world.person('Mo', { role: 'moderator' })
  const acting = async (way: Way) => {
    const session = { person: person!, device: '', way }
    const { token } = await world.as(await world.person('X'), ctx => beginSession(ctx, session))
    return (await whoIs(world.house, token))!
  }
  expect(hasRole(await acting('mail'), 'moderator')).toBe(false)
  expect(hasRole(await acting('passkey'), 'moderator')).toBe(true)
})
