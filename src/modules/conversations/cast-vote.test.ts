import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../testing/world.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import { codesOf } from './code.ts'
import { closeConversation } from './close-conversation.ts'
import { conversations } from './index.ts'
import { makeCodes } from './make-codes.ts'
import { outcomeOf } from './queries/results.ts'
import { takeSeatByCode } from './take-seat.ts'
import { conversationIn, vote } from '../../testing/conversations.ts'
import { visitor } from '../../platform/ctx/actor.ts'

let world: World
let host: Actor

beforeAll(async () => {
  world = await openWorld([conversations])
  host = await world.person('Hanna')
})
afterAll(() => world.close())

async function saved(conversation: string): Promise<number[]> {
  const rows = await world.house.db
    .selectFrom('votes as t')
    .innerJoin('voters as v', 'v.id', 't.voter')
    .select('t.vote')
    .where('v.conversation', '=', conversation)
    .execute()
  return rows.map(({ vote: said }) => said).sort()
}

test('one browser has one vote on a statement, however often it is sent; the last one counts', async () => {
  const { id, statements } = await conversationIn(world, host)
  const on = statements[0]!.id
  await Promise.all(Array.from({ length: 8 }, () => vote(world, id, { token: 'a', on, says: 1 })))
  await vote(world, id, { token: 'a', on, says: -1 })
  expect(await saved(id)).toEqual([-1])
})

test('who signed in has one vote as that person, whatever the browser', async () => {
  const { id, statements } = await conversationIn(world, host)
  const on = statements[0]!.id
  const voter = await world.person('Vera')
  const tries = ['a', 'b', null].map(token => vote(world, id, { by: voter, token, on, says: 1 }))
  await Promise.all(tries)
  expect(await saved(id)).toEqual([1])
})

test('who voted in a browser and then signs in stays the same voter', async () => {
  const { id, statements } = await conversationIn(world, host)
  const on = statements[0]!.id
  await vote(world, id, { token: 'a', on, says: 1 })
  const voter = await world.person('Vera')
  await vote(world, id, { by: voter, token: 'a', on, says: -1 })
  await vote(world, id, { token: 'a', on, says: 0 })
  expect(await saved(id)).toEqual([0])
})

test('a visitor without a cookie, or in a conversation by mail, cannot vote', async () => {
  const { id, statements } = await conversationIn(world, host)
  const on = statements[0]!.id
  await expect(vote(world, id, { on, says: 1 })).rejects.toThrow('conversations.begin_first')
  const mailed = await conversationIn(world, host, { proof: 'mail' })
  const first = mailed.statements[0]!.id
  await expect(vote(world, mailed.id, { token: 'a', on: first, says: 1 })).rejects.toThrow('mail_first')
  await vote(world, mailed.id, { by: host, on: first, says: 1 })
  expect([await saved(id), await saved(mailed.id)]).toEqual([[], [1]])
})

test('a printed code gives one seat: not twice, not at the same moment, not in another conversation, not guessed', async () => {
  const { id, statements } = await conversationIn(world, host, { proof: 'code' })
  const other = await conversationIn(world, host, { proof: 'code' })
  const on = statements[0]!.id
  const codes = codesOf(world.house, id, 2)
  const [code = '', spare = ''] = codes
  await world.as(host, ctx => makeCodes(ctx, { conversation: id, codes }))
  const enter = (token: string, text = code, by = visitor) =>
    world.as(by, ctx => takeSeatByCode(ctx, { conversation: id, code: text, token }))
  await expect(vote(world, id, { token: 'a', on, says: 1 })).rejects.toThrow('code_first')
  await expect(vote(world, id, { by: host, on, says: 1 })).rejects.toThrow('code_first')
  const both = await Promise.allSettled(['a', 'b', 'c'].map(token => enter(token)))
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(enter('d')).rejects.toThrow('code_wrong')
  await expect(enter('d', 'ABCDEFGHJKLM')).rejects.toThrow('code_wrong')
  await expect(
    world.as(visitor, ctx => takeSeatByCode(ctx, { conversation: other.id, code: spare, token: 'e' })),
  ).rejects.toThrow('code_wrong')
  const votes = ['a', 'b', 'c', 'd', 'e'].map(token => vote(world, id, { token, on, says: 1 }))
  await Promise.allSettled(votes)
  expect(await saved(id)).toEqual([1])
  await enter('z', spare.toLowerCase())
  await vote(world, id, { token: 'z', on, says: 0 })
  expect(await saved(id)).toEqual([0, 1])
})

test('one person who signed in spends only one code, also with two at once', async () => {
  const { id } = await conversationIn(world, host, { proof: 'code' })
  const codes = codesOf(world.house, id, 3)
  await world.as(host, ctx => makeCodes(ctx, { conversation: id, codes }))
  const voter = await world.person('Vera')
  const tries = codes.map((code, at) =>
    world.as(voter, ctx => takeSeatByCode(ctx, { conversation: id, code, token: `t${at}` })),
  )
  await Promise.allSettled(tries)
  const rows = await world.house.db
    .selectFrom('conversation_codes')
    .select('used_at')
    .where('conversation', '=', id)
    .where('used_at', 'is not', null)
    .execute()
  expect(rows).toHaveLength(1)
})

test('nothing gets in once it is closed: by hand, by the clock, or with the clock put back', async () => {
  const { id, statements } = await conversationIn(world, host)
  const on = statements[0]!.id
  await vote(world, id, { token: 'a', on, says: 1 })
  await world.as(host, ctx => closeConversation(ctx, id))
  await expect(vote(world, id, { token: 'a', on, says: -1 })).rejects.toThrow('is_closed')
  const closesAt = new Date(world.house.now().getTime() + 3_600_000)
  const timed = await conversationIn(world, host, { closesAt })
  const first = timed.statements[0]!.id
  await vote(world, timed.id, { token: 'a', on: first, says: 1 })
  world.pass({ hours: 2 })
  await expect(vote(world, timed.id, { token: 'b', on: first, says: 1 })).rejects.toThrow('is_closed')
  for (const job of conversations.jobs!(world.house)) if (job.every) await job.run({})
  world.pass({ hours: -2 })
  await expect(vote(world, timed.id, { token: 'b', on: first, says: 1 })).rejects.toThrow('is_closed')
  expect([await saved(id), await saved(timed.id)]).toEqual([[1], [1]])
})

test('a vote while it closes is in before the closing, or refused', async () => {
  const { id, statements } = await conversationIn(world, host)
  const on = statements[0]!.id
  const votes = Array.from({ length: 12 }, (_, at) => vote(world, id, { token: `t${at}`, on, says: 1 }))
  const all = await Promise.allSettled([...votes, world.as(host, ctx => closeConversation(ctx, id))])
  const taken = all.slice(0, -1).filter(({ status }) => status === 'fulfilled').length
  const refused = all.slice(0, -1).flatMap(one => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect((await saved(id)).length).toBe(taken)
  expect(refused.filter(reason => !reason.includes('is_closed'))).toEqual([])
})

test('no fact says that somebody voted, or what', async () => {
  const { id, statements } = await conversationIn(world, host)
  const voter = await world.person('Vera')
  await vote(world, id, { by: voter, on: statements[0]!.id, says: 1 })
  await world.settle()
  world.pass({ minutes: 1 })
  await world.settle()
  const told = await world.house.db
    .selectFrom('activities')
    .select(['name', 'actor', 'circle', 'data'])
    .where('object', '=', id)
    .orderBy('seq')
    .execute()
  expect(told).toEqual([
    {
      ...{ name: 'conversations.begun', actor: host.person, circle: 'public' },
      data: { title: 'Wat willen we met het plein?' },
    },
    { name: 'conversations.result_changed', actor: null, circle: 'hidden', data: { stage: 'counts' } },
  ])
})

test('the outcome comes after the votes, once for many of them', async () => {
  const { id, statements } = await conversationIn(world, host)
  for (const [at, token] of [...'abcdefghij'].entries()) {
    await vote(world, id, { token, on: statements[0]!.id, says: 1 })
    await vote(world, id, { token, on: statements[1]!.id, says: at < 5 ? 1 : -1 })
  }
  const waiting = await sql`select from pgboss.job where data->>'conversation' = ${id}`.execute(
    world.house.db,
  )
  expect(waiting.rows).toHaveLength(1)
  world.pass({ minutes: 1 })
  await world.settle()
  expect(await outcomeOf(world.reader(), id)).toMatchObject({
    ...{ participants: 10, votes: 20, stage: 'common-ground', agree: [0], disagree: [], divisive: [1] },
    counts: { 0: { agree: 10, disagree: 0, pass: 0 }, 1: { agree: 5, disagree: 5, pass: 0 } },
  })
})

test('a conversation that went with the example while its votes were counted keeps no outcome', async () => {
  const { id, statements } = await conversationIn(world, host)
  await vote(world, id, { token: 'a', on: statements[0]!.id, says: 1 })
  await world.house.db.deleteFrom('conversations').where('id', '=', id).execute()
  world.pass({ minutes: 1 })
  await world.settle()
  expect(await outcomeOf(world.reader(), id)).toMatchObject({ participants: 0 })
})
