import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../testing/world.ts'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { closeConversation } from './close-conversation.ts'
import { enterPaper } from './enter-paper.ts'
import { conversations } from './index.ts'
import { polisFiles } from './polis-files.ts'
import { outcomeOf } from './queries/results.ts'
import { takeSeatByCode } from './take-seat.ts'
import { sheetsIn, vote } from '../../testing/conversations.ts'

let world: World
let host: Actor

beforeAll(async () => {
  world = await openWorld([conversations])
  host = await world.person('Hanna')
})
afterAll(() => world.close())

const withSheets = (proof: 'cookie' | 'code', count: number) => sheetsIn(world, host, { proof, count })

test('sheets of paper count like every other vote: in the outcome, in what is important, and in the files', async () => {
  const { id, codes, on, enter } = await withSheets('cookie', 7)
  for (const code of codes) await enter(code, 1)
  await vote(world, id, { token: 'a', on: on[0]!, says: 1 })
  world.pass({ minutes: 1 })
  await world.settle()
  expect(await outcomeOf(world.reader(), id)).toMatchObject({
    ...{ participants: 8, votes: 15, stage: 'common-ground', agree: [0, 1] },
    counts: { 0: { agree: 8, important: 7 }, 1: { agree: 7, important: 0 } },
  })
  const files = await polisFiles(world.reader(), id)
  expect(files.get('votes.csv')?.trim().split('\n').length).toBe(16)
})

test('a sheet counts once: not twice, not by two at once, not with a code that nobody made', async () => {
  const { id, codes, enter } = await withSheets('cookie', 1)
  const [code = ''] = codes
  const both = await Promise.allSettled([enter(code, 1), enter(code.toLowerCase(), -1), enter(code, 0)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(enter(code, 1)).rejects.toThrow('paper_there')
  await expect(enter('ABCDEFGHJKLM', 1)).rejects.toThrow('code_wrong')
  const voters = await world.house.db
    .selectFrom('voters')
    .select(['via', 'person'])
    .where('conversation', '=', id)
    .execute()
  expect(voters).toEqual([{ via: 'paper', person: null }])
})

test('a code counts on paper or on a phone, never on both', async () => {
  const { id, codes, enter } = await withSheets('code', 2)
  const [first = '', second = ''] = codes
  const onPhone = (code: string) =>
    world.as(visitor, ctx => takeSeatByCode(ctx, { conversation: id, code, token: code }))
  await onPhone(first)
  await expect(enter(first, 1)).rejects.toThrow('code_wrong')
  await enter(second, 1)
  await expect(onPhone(second)).rejects.toThrow('code_wrong')
})

test('an empty sheet uses no code, and a code of a sheet opens no other door', async () => {
  const { id, codes, enter } = await withSheets('cookie', 1)
  const [code = ''] = codes
  const empty = { conversation: id, code, votes: [] }
  await expect(world.as(host, ctx => enterPaper(ctx, empty))).rejects.toThrow('paper_empty')
  const seat = { conversation: id, code, token: 'a' }
  await expect(world.as(visitor, ctx => takeSeatByCode(ctx, seat))).rejects.toThrow('no_codes')
  await enter(code, 1)
})

test('only who leads it enters sheets, and not after closing', async () => {
  const { id, codes, enter } = await withSheets('cookie', 1)
  const [code = ''] = codes
  await expect(enter(code, 1, await world.person('Vera'))).rejects.toThrow('only_hosts')
  await expect(enter(code, 1, visitor)).rejects.toThrow()
  await world.as(host, ctx => closeConversation(ctx, id))
  await expect(enter(code, 1)).rejects.toThrow('is_closed')
})
