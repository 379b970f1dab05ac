import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { besideThing } from '../site/index.ts'
import { signpostPath, signposts, signpostsOf } from '../signposts/index.ts'
import { planTable } from '../tables/index.ts'
import { carryOn } from './carry-on.ts'
import { conversations } from './index.ts'
import { onwardFor } from './onward.ts'
import { showElsewhere } from './shown-elsewhere.ts'
import { conversationIn, vote } from '../../testing/conversations.ts'

let world: World
let host: Actor

beforeAll(async () => {
  world = await openWorld([signposts, conversations])
  showElsewhere(world.house)
  host = await world.person('Hanna')
})
afterAll(() => world.close())

/** All eight voters agree on the first statement; on the second they differ. */
async function agreed() {
  const { id, slug, statements } = await conversationIn(world, host)
  const [first, second] = statements.map(one => one.id) as [string, string]
  for (const [at, token] of [...'abcdefgh'].entries()) {
    await vote(world, id, { token, on: first, says: 1 })
    await vote(world, id, { token, on: second, says: at < 4 ? 1 : -1 })
  }
  world.pass({ minutes: 1 })
  await world.settle()
  const carry = (statement: string, table: string, by = host) =>
    world.as(by, ctx =>
      carryOn(ctx, {
        ...{ conversation: id, statement, to: { kind: 'table', id: table } },
        words: (_conversation, path) => ({ heading: 'Wat we delen', from: path }),
      }),
    )
  return { id, slug, first, second, carry }
}

const tableOf = (by: Actor) =>
  world.as(by, ctx => planTable(ctx, { kind: 'talk', title: 'Groen in de straat', places: [deventer] }))

test('common ground becomes a signpost of a table that one leads, with a link on both sides', async () => {
  const { id, slug, first, carry } = await agreed()
  const table = await tableOf(host)
  expect((await onwardFor(world.reader(host))).table).toContainEqual({
    ...{ id: table.id, title: 'Groen in de straat' },
  })
  await carry(first, table.id)
  const [signpost] = await signpostsOf(world.reader(), [table.id])
  expect(signpost).toMatchObject({
    title: 'Er komen meer bomen',
    explanation: `/gesprekken/${slug}/uitkomst`,
  })
  const links = async (kind: string, of: string) =>
    (await besideThing(world.house, { reader: world.reader(), lang: 'nl', thing: { kind, id: of } })).links
  expect(await links('signpost', signpost!.id)).toContainEqual({
    ...{ text: 'Komt uit het gesprek: Wat willen we met het plein?', path: `/gesprekken/${slug}/uitkomst` },
  })
  expect(await links('conversation', id)).toContainEqual({
    ...{ text: 'Hiermee ging men verder: Er komen meer bomen', path: signpostPath(signpost!) },
  })
})

test('one statement makes one signpost at a table, also with two clicks at once', async () => {
  const { first, carry } = await agreed()
  const table = await tableOf(host)
  const both = await Promise.allSettled([carry(first, table.id), carry(first, table.id)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(carry(first, table.id)).rejects.toThrow('carried_before')
  expect(await signpostsOf(world.reader(), [table.id])).toHaveLength(1)
})

test('what people differ on goes nowhere, and nothing goes to a table that one does not lead', async () => {
  const { first, second, carry } = await agreed()
  const table = await tableOf(host)
  await expect(carry(second, table.id)).rejects.toThrow('not_shared')
  const other = await world.person('Vera')
  await expect(carry(first, table.id, other)).rejects.toThrow('tables.only_hosts')
  expect(await signpostsOf(world.reader(), [table.id])).toEqual([])
})
