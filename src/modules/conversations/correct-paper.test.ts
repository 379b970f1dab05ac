import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openConversations, sheetsIn } from '../../testing/conversations.ts'
import type { World } from '../../testing/world.ts'
import { closeConversation } from './close-conversation.ts'
import { correctPaper, enteredSheet, takeBackPaper } from './correct-paper.ts'
import { outcomeOf } from './queries/results.ts'
import { takeSeatByCode } from './take-seat.ts'

let world: World
let host: Actor

beforeAll(async () => {
  ;({ world, host } = await openConversations())
})
afterAll(() => world.close())

/** A sheet on which the first statement was ticked, with what can be done with it. */
async function entered(proof: 'cookie' | 'code' = 'cookie') {
  const { id, codes, on, enter } = await sheetsIn(world, host, { proof, count: 2 })
  const [code = '', spare = ''] = codes
  await enter(code, 1)
  const wish = (says: 1 | 0 | -1, sheet = code) => ({
    ...{ conversation: id, code: sheet },
    votes: [{ statement: on[0]!, vote: says, isImportant: false }],
  })
  const correct = (says: 1 | 0 | -1, by = host) => world.as(by, ctx => correctPaper(ctx, wish(says)))
  const takeBack = (by = host) => world.as(by, ctx => takeBackPaper(ctx, { conversation: id, code }))
  const outcome = async () => {
    world.pass({ minutes: 1 })
    await world.settle()
    return outcomeOf(world.reader(), id)
  }
  return { id, code, spare, enter, correct, takeBack, outcome }
}

test('a sheet that was typed over wrongly is put right by its code, and the counts follow', async () => {
  const { id, code, correct, outcome } = await entered()
  expect(await outcome()).toMatchObject({
    ...{ participants: 1, votes: 2 },
    counts: { 0: { agree: 1, important: 1 }, 1: { agree: 1 } },
  })
  await correct(-1)
  expect(await enteredSheet(world.reader(host), id, code)).toMatchObject([{ vote: -1, isImportant: false }])
  expect(await outcome()).toMatchObject({
    ...{ participants: 1, votes: 1 },
    counts: { 0: { agree: 0, disagree: 1, important: 0 } },
  })
})

test('a sheet that is taken back counts nowhere, and its code works once more', async () => {
  const { id, code, enter, takeBack, outcome } = await entered('code')
  await outcome()
  await takeBack()
  expect(await outcome()).toMatchObject({ participants: 0, votes: 0, counts: {} })
  await expect(takeBack()).rejects.toThrow('paper_gone')
  await enter(code, -1)
  expect(await outcome()).toMatchObject({ participants: 1, counts: { 0: { disagree: 1 } } })
  const seat = { conversation: id, code, token: 'a' }
  await expect(world.as(visitor, ctx => takeSeatByCode(ctx, seat))).rejects.toThrow('code_wrong')
})

test('a sheet that is in is not counted twice: it says so, and an empty correction changes nothing', async () => {
  const { id, code, enter } = await entered()
  await expect(enter(code, -1)).rejects.toThrow('paper_there')
  const empty = { conversation: id, code, votes: [] }
  await expect(world.as(host, ctx => correctPaper(ctx, empty))).rejects.toThrow('paper_empty')
  expect(await enteredSheet(world.reader(host), id, code)).toHaveLength(2)
})

test('corrections and taking back at one moment leave one sheet or none', async () => {
  const { id, code, correct, takeBack } = await entered()
  const all = await Promise.allSettled([correct(-1), correct(0), takeBack(), correct(1)])
  const reasons = all.flatMap(one => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(reasons.filter(reason => !reason.includes('paper_gone'))).toEqual([])
  expect(await enteredSheet(world.reader(host), id, code)).toBeUndefined()
})

test('only who leads it puts sheets right, of sheets only, and not after closing; then no code leads to a vote', async () => {
  const { id, code, correct, takeBack } = await entered()
  const other = await world.person('Vera')
  await expect(correct(-1, other)).rejects.toThrow('only_hosts')
  await expect(takeBack(other)).rejects.toThrow('only_hosts')
  await expect(correct(-1, visitor)).rejects.toThrow()
  await world.as(host, ctx => closeConversation(ctx, id))
  await expect(correct(-1)).rejects.toThrow('is_closed')
  await expect(takeBack()).rejects.toThrow('is_closed')
  expect(await enteredSheet(world.reader(host), id, code)).toBeUndefined()
  const voters = world.house.db.selectFrom('voters').select('token_hash').where('conversation', '=', id)
  expect(await voters.execute()).toEqual([{ token_hash: null }])
})

test('a code that was used on a phone opens no sheet', async () => {
  const { id, spare } = await entered('code')
  const seat = { conversation: id, code: spare, token: 'a' }
  await world.as(visitor, ctx => takeSeatByCode(ctx, seat))
  const wish = { conversation: id, code: spare }
  await expect(world.as(host, ctx => takeBackPaper(ctx, wish))).rejects.toThrow('paper_gone')
  expect(await enteredSheet(world.reader(host), id, spare)).toBeUndefined()
})
