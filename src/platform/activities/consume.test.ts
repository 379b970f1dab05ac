import { afterAll, beforeAll, expect, test } from 'vitest'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { hearAll } from '../../testing/settle.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { visitor } from '../ctx/actor.ts'
import { catchUp, type Consumer } from './consume.ts'
import type { Activity, Fact } from './fact.ts'
import { livelyAreas, recentIn } from './recent.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

function fact(id: string, circle = 'public'): Fact {
  return {
    verb: 'Create',
    object: { kind: 'question', id },
    areas: [noorderplein, zandweerd, deventer],
    circle,
  }
}

function listener(name: string): Consumer & { heard: string[] } {
  const heard: string[] = []
  return { name, heard, hear: async (_ctx, activities) => void heard.push(...activities.map(idOf)) }
}

function idOf({ object }: Activity): string {
  return object.id
}

test('a consumer hears each fact once, in order, from the first one on', async () => {
  const early = listener('early')
  await world.as(visitor, async ctx => ctx.tell('questions.asked', fact('one')))
  await hearAll(world.house, early)
  await world.as(visitor, async ctx => {
    ctx.tell('questions.asked', fact('two'))
    ctx.tell('questions.asked', fact('three'))
  })
  await hearAll(world.house, early)
  const late = listener('late')
  await hearAll(world.house, late)
  expect([early.heard, late.heard]).toEqual([
    ['one', 'two', 'three'],
    ['one', 'two', 'three'],
  ])
})

test('a transaction that fails tells nothing', async () => {
  const failing = world.as(visitor, async ctx => {
    ctx.tell('questions.asked', fact('undone'))
    throw new Error('after telling')
  })
  await expect(failing).rejects.toThrow('after telling')
  const all = listener('after a failure')
  await hearAll(world.house, all)
  expect(all.heard).not.toContain('undone')
})

test('a consumer that fails hears the same facts again', async () => {
  const heard: string[] = []
  let failures = 1
  const shaky: Consumer = {
    name: 'shaky',
    hear: async (_ctx, activities) => {
      if (failures-- > 0) throw new Error('not now')
      heard.push(...activities.map(idOf))
    },
  }
  await expect(hearAll(world.house, shaky)).rejects.toThrow('not now')
  await hearAll(world.house, shaky)
  expect(heard).toEqual(['one', 'two', 'three'])
})

test('a fact whose transaction was open while later ones committed is not skipped', async () => {
  const patient = listener('patient')
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => (release = resolve))
  const slow = world.as(visitor, async ctx => {
    await ctx.db.updateTable('places').set({ year: 2024 }).where('code', '=', deventer).execute()
    ctx.tell('questions.asked', fact('slow'))
    await held
  })
  await world.as(visitor, async ctx => ctx.tell('questions.asked', fact('quick')))
  await catchUp(world.house, patient)
  release()
  await slow
  await hearAll(world.house, patient)
  expect([...patient.heard].sort()).toEqual(['one', 'quick', 'slow', 'three', 'two'])
})

test('a fact that is not public is not on the page of its place', async () => {
  await world.as(visitor, async ctx => ctx.tell('questions.asked', fact('for members', 'members')))
  const facts = await recentIn(world.reader(), deventer, { names: ['questions.asked'], limit: 50 })
  expect(facts.map(({ object }) => object)).not.toContain('for members')
})

test('the liveliest places come first', async () => {
  expect(await livelyAreas(world.reader())).toEqual([noorderplein, zandweerd, deventer])
})

test('the pages of the place, its parents and the object change with a fact', async () => {
  world.changes()
  await world.as(visitor, async ctx => ctx.tell('questions.asked', fact('seen')))
  expect(world.changes()).toEqual([noorderplein, zandweerd, deventer, 'seen'])
})

test('a consumer of another version hears all facts again, and then only new ones', async () => {
  const before = listener('versioned')
  await world.as(visitor, async ctx => ctx.tell('questions.asked', fact('kept')))
  await hearAll(world.house, before)
  const after = { ...listener('versioned'), version: () => 'two' }
  await hearAll(world.house, after)
  const first = [...after.heard]
  await hearAll(world.house, after)
  expect([first, after.heard]).toEqual([before.heard, before.heard])
})
