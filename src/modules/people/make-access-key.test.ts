import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { forgetEnded } from './end-session.ts'
import { people } from './index.ts'
import { makeAccessKey, revokeAccessKey } from './make-access-key.ts'
import { keysOf } from './queries/access-keys.ts'
import { whoHolds } from './who-holds.ts'
import { zandweerd } from '../../testing/places.ts'
import { system, visitor } from '../../platform/ctx/actor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld([people])
})
afterAll(() => world.close())

const wish = { name: 'Robot', scopes: ['read', 'ask'], days: '30' } as const

function makeFor(person: Actor, days: '30' | '365' = '30'): Promise<string> {
  return world.as(person, ctx => makeAccessKey(ctx, { ...wish, scopes: [...wish.scopes], days }))
}

const listOf = (person: Actor) => keysOf(world.reader(person), person.person ?? '')

test('a key acts as its person, with all roles, for its scopes', async () => {
  const coen = await world.person('Coen', { role: 'connector', place: zandweerd })
  expect(await whoHolds(world.house, await makeFor(coen))).toEqual({ actor: coen, scopes: ['read', 'ask'] })
})

test('only the SHA-256 of a key is kept', async () => {
  const key = await makeFor(await world.person('Hanna'))
  const kept = await world.house.db.selectFrom('access_keys').selectAll().execute()
  const told = await world.house.db.selectFrom('activities').selectAll().execute()
  expect(JSON.stringify([kept, told])).not.toContain(key.slice(3))
  expect(kept.at(-1)?.key_hash).toMatch(/^[\w-]{43}$/)
})

test('a key ends by itself, and is forgotten', async () => {
  const eva = await world.person('Eva')
  const key = await makeFor(eva)
  world.pass({ days: 29 })
  expect(await whoHolds(world.house, key)).not.toBeNull()
  world.pass({ days: 1 })
  expect(await whoHolds(world.house, key)).toBeNull()
  expect(await listOf(eva)).toEqual([])
  world.pass({ minutes: 1 })
  await world.as(system, forgetEnded)
  const left = await world.house.db
    .selectFrom('access_keys')
    .select('id')
    .where('person', '=', eva.person)
    .execute()
  expect(left).toEqual([])
})

test('the longest that a key works is a year', async () => {
  const jan = await world.person('Jan')
  await makeFor(jan, '365')
  const [key] = await listOf(jan)
  expect((key?.expiresAt.getTime() ?? 0) - (key?.madeAt.getTime() ?? 0)).toBe(365 * 24 * 3_600_000)
})

test('a key is revoked by its person only', async () => {
  const [mo, dief] = [await world.person('Mo'), await world.person('Dief')]
  const key = await makeFor(mo)
  const id = (await listOf(mo))[0]?.id ?? ''
  await expect(world.as(dief, ctx => revokeAccessKey(ctx, { id }))).rejects.toThrow('people.key_gone')
  expect(await whoHolds(world.house, key)).not.toBeNull()
  await world.as(mo, ctx => revokeAccessKey(ctx, { id }))
  expect(await whoHolds(world.house, key)).toBeNull()
})

test('a key opens nothing any more when its person leaves', async () => {
  const ria = await world.person('Ria')
  const key = await makeFor(ria)
  await world.house.db
    .updateTable('people')
    .set({ removed_at: world.house.now() })
    .where('id', '=', ria.person)
    .execute()
  expect(await whoHolds(world.house, key)).toBeNull()
})

test('somebody has twenty keys at most, however fast they are made', async () => {
  const veel = await world.person('Veel')
  const made = await Promise.allSettled(Array.from({ length: 22 }, () => makeFor(veel)))
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  expect(await listOf(veel)).toHaveLength(20)
})

test('a visitor makes no key', async () => {
  await expect(makeFor(visitor)).rejects.toThrow('site.sign_in_first')
})

test('when a key was last used is written down once a minute at most', async () => {
  const els = await world.person('Els')
  const key = await makeFor(els)
  await whoHolds(world.house, key)
  const first = (await listOf(els))[0]?.usedAt
  world.queries()
  await whoHolds(world.house, key)
  expect(world.queries()).toHaveLength(1)
  world.pass({ minutes: 1 })
  await whoHolds(world.house, key)
  expect([first, (await listOf(els))[0]?.usedAt]).toEqual([
    new Date(world.house.now().getTime() - 60_000),
    world.house.now(),
  ])
})
