import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { foundation } from '../../testing/foundation.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { dropPosition, endPosition } from './end-position.ts'
import { endMandate, giveMandate } from './give-mandate.ts'
import { mandatesOf, maySpeakFor, organisations } from './index.ts'
import { mandatesAt } from './queries/mandates.ts'
import { positionsOf } from './queries/positions.ts'
import { openSuccessionsOf, successionsAt } from './queries/successions.ts'
import { answerSuccession } from './take-over-position.ts'
import { judgePosition, takePosition } from './take-position.ts'

let world: World
let anna: Actor
let bram: Actor
beforeAll(async () => {
  world = await openWorld([organisations])
  anna = await world.person('Anna')
  bram = await world.person('Bram')
})
afterAll(() => world.close())

const make = (name: string) => foundation(world, anna, { name })

async function join(actor: Actor, organisation: string, role: string): Promise<string> {
  const wish = { person: actor.person!, organisation, role, from: '2026-01-01', until: null }
  const position = await world.as(actor, ctx => takePosition(ctx, wish))
  await world.as(anna, ctx => judgePosition(ctx, { position, isRight: true }))
  return position
}

const about = { everything: false, subjects: ['groen'], upToCents: 50_000, maySign: true } as const
const give = (actor: Actor, position: string, more: { until?: string | null; from?: string } = {}) =>
  world.as(actor, ctx => giveMandate(ctx, { position, ...about, from: '2026-03-03', until: null, ...more }))
const positionOf = async ({ person }: Actor, organisation: string) =>
  (await positionsOf(world.reader(), [person!])).find(one => one.organisation === organisation)!

test('its maker may speak about everything, and a mandate ends by itself at its date', async () => {
  const { id } = await make('De Brug')
  const position = await join(bram, id, 'penningmeester')
  await give(anna, position, { until: '2026-03-31' })
  const speaks = (actor: Actor, day: string) =>
    maySpeakFor(world.reader(), { person: actor.person!, organisation: id, day })
  expect([
    await speaks(anna, '2026-03-03'),
    await speaks(bram, '2026-03-02'),
    await speaks(bram, '2026-03-31'),
    await speaks(bram, '2026-04-01'),
  ]).toEqual([true, false, true, false])
  expect(await mandatesOf(world.reader(), bram.person!, '2026-03-10')).toMatchObject([
    { ...about, organisation: id, role: 'penningmeester', givenBy: anna.person },
  ])
})

test('only who decides about everything gives a mandate', async () => {
  const { id } = await make('Koor')
  const position = await join(bram, id, 'zanger')
  await expect(give(bram, position)).rejects.toMatchObject({ code: 'organisations.needs_mandate' })
  await give(anna, position)
  await expect(give(bram, position)).rejects.toMatchObject({ code: 'organisations.needs_mandate' })
})

test('a mandate is about something, within the position', async () => {
  const { id } = await make('Club')
  const position = await join(bram, id, 'lid')
  const bare = world.as(anna, ctx =>
    giveMandate(ctx, { ...about, position, subjects: [], upToCents: null, from: '2026-03-03', until: null }),
  )
  await expect(bare).rejects.toMatchObject({ code: 'organisations.about_missing' })
  await expect(give(anna, position, { from: '2025-12-31' })).rejects.toMatchObject({
    code: 'organisations.outside_position',
  })
  await expect(give(anna, position, { until: '2026-03-01' })).rejects.toMatchObject({
    code: 'organisations.until_before_from',
  })
})

test('a mandate that is taken back counts no longer on that day, and stays in the history', async () => {
  const { id } = await make('Tuingroep')
  await give(anna, await join(bram, id, 'tuinman'))
  const [mandate] = await mandatesOf(world.reader(), bram.person!, '2026-03-03').then(all =>
    all.filter(({ organisation }) => organisation === id),
  )
  await world.as(anna, ctx => endMandate(ctx, { mandate: mandate!.id }))
  const speaking = { person: bram.person!, organisation: id, day: '2026-03-03' }
  expect(await maySpeakFor(world.reader(), speaking)).toBe(false)
  expect((await mandatesAt(world.reader(), [id])).map(({ endedOn }) => endedOn)).toContain('2026-03-03')
})

test('the last one with a mandate is warned before leaving, and may leave knowing it', async () => {
  const { id } = await make('Leesclub')
  const { id: position } = await positionOf(anna, id)
  const end = (alone: boolean) =>
    world.as(anna, ctx => endPosition(ctx, { position, until: '2026-03-31', alone }))
  await expect(end(false)).rejects.toMatchObject({ code: 'organisations.last_voice' })
  await end(true)
  expect((await positionOf(anna, id)).until).toBe('2026-03-31')
})

test('a position that carried a mandate is not wiped out of the history', async () => {
  const { id } = await make('Zangkoor')
  const { id: position } = await positionOf(anna, id)
  await expect(world.as(anna, ctx => dropPosition(ctx, { position }))).rejects.toMatchObject({
    code: 'organisations.had_mandate',
  })
})

test('a successor holds the position after saying yes, with the mandates of who decided', async () => {
  const daan = await world.person('Daan')
  const { id } = await make('Buurthuis')
  const { id: position } = await positionOf(anna, id)
  const end = { position, until: '2026-03-31', successor: daan.person! }
  await world.as(anna, ctx => endPosition(ctx, end))
  const [asked] = await openSuccessionsOf(world.reader(daan), daan.person!)
  expect(
    await maySpeakFor(world.reader(), { person: daan.person!, organisation: id, day: '2026-04-01' }),
  ).toBe(false)
  const answer = (actor: Actor) =>
    world.as(actor, ctx => answerSuccession(ctx, { succession: asked!.id, accepts: true }))
  await expect(answer(anna)).rejects.toMatchObject({ code: 'organisations.succession_gone' })
  await answer(daan)
  const held = await positionOf(daan, id)
  expect(held).toMatchObject({ role: 'voorzitter', from: '2026-04-01', until: null, isConfirmed: true })
  expect(await mandatesOf(world.reader(), daan.person!, '2026-04-01')).toMatchObject([
    { organisation: id, everything: true, until: null, givenBy: anna.person },
  ])
  expect(await successionsAt(world.reader(), id)).toMatchObject([
    { heldBy: anna.person, person: daan.person, accepted: true, newPosition: held.id },
  ])
  await expect(answer(daan)).rejects.toMatchObject({ code: 'organisations.succession_answered' })
})

test('a mandate with a last day of its own passes on with that day', async () => {
  const { id } = await make('Repair')
  const carla = await world.person('Carla')
  const own = await positionOf(anna, id)
  await world.as(anna, ctx =>
    giveMandate(ctx, { ...about, position: own.id, from: '2026-03-03', until: '2026-12-31' }),
  )
  const end = { position: own.id, until: '2026-03-31', successor: carla.person! }
  await world.as(anna, ctx => endPosition(ctx, end))
  const [asked] = await openSuccessionsOf(world.reader(), carla.person!)
  await world.as(carla, ctx => answerSuccession(ctx, { succession: asked!.id, accepts: true }))
  const passed = await mandatesOf(world.reader(), carla.person!, '2026-04-01')
  expect(passed.map(({ until }) => until).sort()).toEqual(['2026-12-31', null])
})
