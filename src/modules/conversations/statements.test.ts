import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { conversationIn, heardOf, openConversations, vote } from '../../testing/conversations.ts'
import { addStatement } from './add-statement.ts'
import { closeConversation, tellDone } from './close-conversation.ts'
import { decideOnStatement } from './decide-statement.ts'
import { nearStatements } from './near-statements.ts'
import { outcomeOf } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import { shownBallot } from './show-ballot.ts'
import { conversationsWith } from './queries/find.ts'
import { looksDouble } from './statement.ts'

let { world, host, author } = {} as Awaited<ReturnType<typeof openConversations>>

beforeAll(async () => {
  ;({ world, host, author } = await openConversations())
})
afterAll(() => world.close())

const add = (by: Actor, conversation: string, body: string) =>
  world.as(by, ctx => addStatement(ctx, { conversation, body, token: 'a' }))

test('a statement is one idea of at most 140 characters and no question', async () => {
  const { id } = await conversationIn(world, host)
  await expect(add(author, id, 'a'.repeat(141))).rejects.toThrow('statement_long')
  await expect(add(author, id, 'Willen we meer bomen?')).rejects.toThrow('statement_question')
  await expect(add(author, id, ' ')).rejects.toThrow('statement_missing')
  await expect(add(author, id, 'er komen  meer bomen')).rejects.toThrow('statement_there')
  expect(await add(author, id, 'b'.repeat(140))).toBe('in')
  const double = ['Er komen bomen en er komen bankjes', 'Meer bomen, maar geen nieuwe bankjes']
  expect(double.map(looksDouble)).toEqual([true, true])
  expect(['Er komen meer bomen', 'Jong en oud'].map(looksDouble)).toEqual([false, false])
})

test('statements that say about the same are found before one more is added', async () => {
  const seeds = ['Er komen meer bomen op het plein', 'De bus rijdt ook op zondag']
  const { id } = await conversationIn(world, host, { seeds })
  const statements = await statementsOf(world.reader(), id)
  const near = nearStatements(statements, 'Meer bomen op het plein').map(({ body }) => body)
  expect(near).toEqual(['Er komen meer bomen op het plein'])
  expect(nearStatements(statements, 'De winkels zijn open')).toEqual([])
})

test('a visitor who was not let in adds nothing', async () => {
  const { id } = await conversationIn(world, host, { proof: 'mail' })
  await expect(add(visitor, id, 'Er komt een fontein')).rejects.toThrow('mail_first')
})

test('where statements are looked at first, nobody votes on one that waits, and its author sees its state and why', async () => {
  const { id } = await conversationIn(world, host, { checkedFirst: true })
  expect(await add(author, id, 'Er komt een fontein')).toBe('waiting')
  const [conversation] = await conversationsWith(world.reader(author), [id])
  const stateFor = async (who: Actor) => {
    const ballot = await shownBallot(world.reader(who), conversation!, { token: null })
    return ballot.added.map(({ state, reason }) => [state, reason])
  }
  const waiting = (await statementsOf(world.reader(), id)).find(({ state }) => state === 'waiting')!
  await expect(vote(world, id, { by: host, on: waiting.id, says: 1 })).rejects.toThrow('statement_gone')
  expect([await stateFor(author), await stateFor(host)]).toEqual([[['waiting', '']], []])
  const decide = (by: Actor, state: 'in' | 'out', reason: string) =>
    world.as(by, ctx => decideOnStatement(ctx, { conversation: id, statement: waiting.id, state, reason }))
  await expect(decide(author, 'in', '')).rejects.toThrow('only_hosts')
  await expect(decide(host, 'out', ' ')).rejects.toThrow('reason_missing')
  await decide(host, 'out', 'Dit gaat over één persoon.')
  expect(await stateFor(author)).toEqual([['out', 'Dit gaat over één persoon.']])
  await decide(await world.person('Mo', { role: 'moderator' }), 'in', '')
  expect(await heardOf(world, id)).toEqual([
    ['statement_waits', host.person, '/stellingen'],
    ['statement_out', author.person, '/stem'],
    ['statement_in', author.person, '/stem'],
  ])
})

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
