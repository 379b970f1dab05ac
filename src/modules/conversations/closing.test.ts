import { afterAll, beforeAll, expect, test } from 'vitest'
import { conversationIn, heardOf, openConversations, vote } from '../../testing/conversations.ts'
import { closeConversation, tellDone } from './close-conversation.ts'
import { decideOnStatement } from './decide-statement.ts'
import { outcomeOf } from './queries/results.ts'

let { world, host, author } = {} as Awaited<ReturnType<typeof openConversations>>

beforeAll(async () => {
  ;({ world, host, author } = await openConversations())
})
afterAll(() => world.close())

test('votes on a statement that is taken away count no more', async () => {
  const { id, statements } = await conversationIn(world, host)
  for (const token of 'abcdefgh')
    for (const { id: on } of statements) await vote(world, id, { token, on, says: 1 })
  const wish = { conversation: id, statement: statements[0]!.id, state: 'out' as const, reason: 'Dubbel.' }
  await world.as(host, ctx => decideOnStatement(ctx, wish))
  world.pass({ minutes: 1 })
  await world.settle()
  expect(await outcomeOf(world.reader(), id)).toMatchObject({ participants: 8, votes: 8, agree: [1] })
})

test('who took part with an account hears the closing and what was done, once, and nobody else does', async () => {
  const { id, statements } = await conversationIn(world, host)
  await vote(world, id, { by: author, on: statements[0]!.id, says: 1 })
  await vote(world, id, { token: 'a', on: statements[0]!.id, says: 1 })
  const done = (text: string) => world.as(host, ctx => tellDone(ctx, { conversation: id, doneWith: text }))
  await expect(done('Te vroeg')).rejects.toThrow('not_closed')
  await world.as(host, ctx => closeConversation(ctx, id))
  await expect(world.as(host, ctx => closeConversation(ctx, id))).rejects.toThrow('is_closed')
  await done('Er komen tien bomen.')
  await done('Er komen twaalf bomen.')
  await world.settle()
  expect(await heardOf(world, id)).toEqual([
    ['conversation_closed', author.person, '/uitkomst?ik=ja'],
    ['conversation_done', author.person, ''],
  ])
  expect((await outcomeOf(world.reader(), id)).participants).toBe(2)
})
