import { afterAll, beforeAll, expect, test } from 'vitest'
import { suspendPerson } from '../../platform/ctx/queries.ts'
import { system } from '../../platform/ctx/actor.ts'
import { decideCase } from './decide-case.ts'
import { decideObjection, objectToDecision } from './object-to-decision.ts'
import { ask, openStreet, report, type Street } from '../../testing/street.ts'

let street: Street
beforeAll(async () => void (street = await openStreet()))
afterAll(() => street.world.close())

test('who is suspended reads, reports and objects, and writes nothing; after the days it is over', async () => {
  const { world, asker, neighbour, moderator } = street
  const question = await ask(world, asker, { title: 'Wie slaat er mee?' })
  const id = await report(world, neighbour, { thing: question.id })
  const wish = {
    case: id,
    action: 'suspend',
    rule: 'unlawful',
    words: 'Dit is oproepen tot geweld.',
    days: 7,
  } as const
  await world.as(moderator, ctx => decideCase(ctx, world.house, { ...wish, seen: 0 }))
  await expect(ask(world, asker, { title: 'Nog een keer?' })).rejects.toThrow('site.suspended')
  const object = { case: id, words: 'Het was een grap.' }
  const always = { evenSuspended: true }
  await world.house.transact(asker, ctx => objectToDecision(ctx, world.house, object), always)
  world.pass({ days: 8 })
  expect((await ask(world, asker, { title: 'Wie helpt er mee?' })).title).toBe('Wie helpt er mee?')
})

test('a suspension also stops who acts by a key or by a mailed link, whatever the rights say', async () => {
  const { world, operator } = street
  const person = operator.person ?? ''
  await world.as(system, ctx => suspendPerson(ctx, person, new Date(ctx.now.getTime() + 3_600_000)))
  await expect(world.as(operator, () => Promise.resolve('anything'))).rejects.toThrow('site.suspended')
  world.pass({ hours: 2 })
  expect(await world.as(operator, () => Promise.resolve('anything'))).toBe('anything')
})

test('a granted objection ends the suspension', async () => {
  const { world, neighbour, asker, moderator, second } = street
  const question = await ask(world, neighbour, { title: 'Wie gooit er stenen?' })
  const id = await report(world, asker, { thing: question.id })
  const wish = {
    case: id,
    action: 'suspend',
    rule: 'unlawful',
    words: 'Dit is gevaarlijk.',
    days: 30,
  } as const
  await world.as(moderator, ctx => decideCase(ctx, world.house, { ...wish, seen: 0 }))
  const object = { case: id, words: 'Stenen voor de vijver.' }
  await world.house.transact(neighbour, ctx => objectToDecision(ctx, world.house, object), {
    evenSuspended: true,
  })
  const answer = { case: id, granted: true, answer: 'Het gaat over een vijver.' }
  await world.as(second, ctx => decideObjection(ctx, world.house, answer))
  expect((await ask(world, neighbour, { title: 'Wie heeft er grind?' })).title).toBe('Wie heeft er grind?')
})
