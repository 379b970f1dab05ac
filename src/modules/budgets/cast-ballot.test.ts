import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openBudgets } from '../../testing/budgets.ts'
import type { Lines } from './ballot.ts'
import { castBallot, countsWith } from './cast-ballot.ts'
import { enterPaper, openSheets } from './enter-paper.ts'
import { codeOf } from './keys.ts'
import { moveOn } from './move-phase.ts'
import { addToList, codesOf, makeCodes } from './print-codes.ts'
import { ballotsOf, countBallots } from './queries/voters.ts'

const { world, vera, gea, sam, nel, begin, toVoting } = await openBudgets()
afterAll(() => world.close())
const { house } = world

const costs = { Bankje: 4000, Boom: 3000, Feest: 5000 }
const device = (name: string) => ({ device: name, key: '' })
const cast = (actor: Actor, wish: { budget: string; choices: Lines; device?: string; key?: string }) =>
  world.as(actor, ctx =>
    castBallot(ctx, house, {
      ...{ budget: wish.budget, choices: wish.choices },
      shown: { device: wish.device ?? '', key: wish.key ?? '' },
    }),
  )
const count = async (budget: string) => (await countBallots(world.reader(), budget)).all

let open: string
let ids: ReadonlyMap<string, string>
const tick = (...titles: string[]) => Object.fromEntries(titles.map(title => [ids.get(title) ?? '', 1]))
beforeAll(async () => {
  open = (await begin()).id
  ids = await toVoting(open, sam, costs)
})

test('a second ballot of one account or one device replaces the first, also with two clicks at once', async () => {
  await cast(nel, { budget: open, choices: tick('Bankje') })
  await Promise.all([1, 2, 3, 4].map(() => cast(nel, { budget: open, choices: tick('Boom') })))
  await Promise.all(
    [1, 2, 3, 4].map(() => cast(visitor, { budget: open, choices: tick('Feest'), device: 'x' })),
  )
  const ballots = await ballotsOf(world.reader(), open)
  expect(ballots.map(({ via, lines, version }) => [via, lines, version]).sort()).toEqual([
    ['account', tick('Boom'), 5],
    ['cookie', tick('Feest'), 4],
  ])
})

test('a visitor without the cookie of the ballot is refused', async () => {
  await expect(cast(visitor, { budget: open, choices: tick('Boom') })).rejects.toThrow('budgets.no_cookie')
})

test('a receipt says that a ballot counts and stays the same when it changes; a made up one says nothing', async () => {
  const receipt = await cast(visitor, { budget: open, choices: tick('Boom'), ...device('r') })
  const again = await cast(visitor, { budget: open, choices: {}, ...device('r') })
  expect(again).toBe(receipt)
  const found = await countsWith(world.reader(), house, { budget: open, receipt: receipt.toLowerCase() })
  expect(found).toMatchObject({ castAt: house.now(), version: 2, byAccount: false, hears: null })
  expect(await countsWith(world.reader(), house, { budget: open, receipt: 'AAAA AAAA' })).toBeUndefined()
})

test('what is not on the ballot, is no whole number or is more than fits is refused', async () => {
  const { id } = await begin({ ballot: 'points', ballotMost: 5 })
  const own = await toVoting(id, sam, costs)
  const [bench = '', tree = ''] = [own.get('Bankje'), own.get('Boom')]
  const points = (choices: Lines) => cast(nel, { budget: id, choices })
  await expect(points({ [bench]: 4, [tree]: 2 })).rejects.toThrow('budgets.over_points')
  await expect(points({ [bench]: -1 })).rejects.toThrow('budgets.points_wrong')
  await expect(points({ [bench]: 0.5 })).rejects.toThrow('budgets.points_wrong')
  await expect(points({ [ids.get('Boom') ?? '']: 1 })).rejects.toThrow('budgets.not_on_ballot')
  await points({ [bench]: 4, [tree]: 1 })
  expect(await count(id)).toBe(1)
})

test('a ballot within the budget is counted in euros, and one of at most two projects in projects', async () => {
  const within = await begin({ ballot: 'within', amount: 800_000 })
  const first = await toVoting(within.id, sam, costs)
  const all = Object.fromEntries([...first.values()].map(id => [id, 1]))
  await expect(cast(nel, { budget: within.id, choices: all })).rejects.toThrow('budgets.over_within')
  const most = await begin({ ballot: 'approve_most', ballotMost: 2 })
  const second = await toVoting(most.id, sam, costs)
  const three = Object.fromEntries([...second.values()].map(id => [id, 1]))
  await expect(cast(nel, { budget: most.id, choices: three })).rejects.toThrow('budgets.over_approve_most')
})

test('a printed code votes once, whoever holds it; a guessed one, and one of another budget, does not', async () => {
  const { id } = await begin({ proof: 'code' })
  const own = await toVoting(id, sam, costs)
  const choices = { [own.get('Boom') ?? '']: 1 }
  const batch = await world.as(vera, ctx => makeCodes(ctx, house, { budget: id, count: 3 }))
  const codes = await codesOf(world.reader(vera), house, { budget: id, batch })
  const [first = '', second = ''] = codes.map(({ code }) => code)
  await Promise.all([1, 2, 3].map(() => cast(visitor, { budget: id, choices, key: first })))
  await cast(nel, { budget: id, choices, key: second })
  await expect(cast(nel, { budget: id, choices, key: codes[2]!.code })).rejects.toThrow(
    'budgets.voted_already',
  )
  expect(await count(id)).toBe(2)
  await expect(cast(visitor, { budget: id, choices, key: 'ABCD EFGH' })).rejects.toThrow(
    'budgets.code_unknown',
  )
  const foreign = codeOf(house, { budget: open, batch, number: 1 })
  await expect(cast(visitor, { budget: id, choices, key: foreign })).rejects.toThrow('budgets.code_unknown')
  await expect(cast(nel, { budget: id, choices })).rejects.toThrow('budgets.code_unknown')
})

test('who is on the list votes once, however it is typed; nobody else does', async () => {
  const { id } = await begin({ proof: 'list' })
  const own = await toVoting(id, sam, costs)
  const choices = { [own.get('Boom') ?? '']: 1 }
  const lines = ['Lid 1042', 'lid-1043', 'LID 1042']
  expect(await world.as(vera, ctx => addToList(ctx, house, { budget: id, lines }))).toBe(2)
  await cast(visitor, { budget: id, choices, key: 'lid 1042' })
  await cast(visitor, { budget: id, choices, key: 'LID1042' })
  expect(await count(id)).toBe(1)
  await expect(cast(visitor, { budget: id, choices, key: 'lid 9999' })).rejects.toThrow(
    'budgets.list_unknown',
  )
})

test('with a mail address as proof nobody votes without an account', async () => {
  const { id } = await begin({ proof: 'mail' })
  const own = await toVoting(id, sam, costs)
  const choices = { [own.get('Boom') ?? '']: 1 }
  const asked = cast(visitor, { budget: id, choices, device: 'x' })
  await expect(asked).rejects.toThrow('site.sign_in_first')
  await cast(nel, { budget: id, choices })
  expect(await count(id)).toBe(1)
})

test('before voting, after its last day and after closing nothing comes in, whatever clock the sender has', async () => {
  const early = await begin()
  await expect(cast(nel, { budget: early.id, choices: {} })).rejects.toThrow('budgets.not_in_this_phase')
  const { id } = await begin({ calendar: { voting: '2026-03-04' } })
  const own = await toVoting(id, sam, costs)
  const choices = { [own.get('Boom') ?? '']: 1 }
  for (const name of 'abcde') await cast(visitor, { budget: id, choices, device: name })
  world.pass({ days: 2 })
  await expect(cast(visitor, { budget: id, choices, device: 'late' })).rejects.toThrow(
    'budgets.voting_closed',
  )
  const both = await Promise.allSettled([
    world.as(vera, ctx => moveOn(ctx, { budget: id, to: 'outcome' })),
    world.as(vera, ctx => moveOn(ctx, { budget: id, to: 'outcome' })),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const late = cast(visitor, { budget: id, choices, device: 'a' })
  await expect(late).rejects.toThrow('budgets.not_in_this_phase')
  expect(await count(id)).toBe(5)
})

test('who is too young for the rules is asked first', async () => {
  const { id } = await begin({ minAge: 12 })
  await toVoting(id, sam, costs)
  await expect(cast(nel, { budget: id, choices: {} })).rejects.toThrow('budgets.age_missing')
})

test('a sheet counts when two people read the same; a third turn settles a difference', async () => {
  const { id } = await begin({ proof: 'code' })
  const own = await toVoting(id, sam, costs)
  const [tree, bench] = ['Boom', 'Bankje'].map(title => ({ [own.get(title) ?? '']: 1 }))
  const batch = await world.as(vera, ctx => makeCodes(ctx, house, { budget: id, count: 3 }))
  const [one, two, three] = await codesOf(world.reader(vera), house, { budget: id, batch })
  const enter = (actor: Actor, code: string, choices: Lines) =>
    world.as(actor, ctx => enterPaper(ctx, house, { budget: id, code, choices }))
  expect(await enter(vera, one!.code, tree!)).toBe('once')
  await expect(enter(vera, one!.code, tree!)).rejects.toThrow('budgets.other_reader')
  expect(await enter(gea, one!.code, tree!)).toBe('counts')
  expect([await enter(vera, two!.code, tree!), await enter(gea, two!.code, bench!)]).toEqual([
    'once',
    'differs',
  ])
  expect(await openSheets(world.reader(), id)).toEqual([{ batch: '1', number: 2, differs: true }])
  await expect(world.as(vera, ctx => moveOn(ctx, { budget: id, to: 'outcome' }))).rejects.toThrow(
    'budgets.sheets_open',
  )
  expect(await enter(vera, two!.code, bench!)).toBe('counts')
  await expect(cast(visitor, { budget: id, choices: tree!, key: one!.code })).rejects.toThrow(
    'budgets.voted_on_paper',
  )
  await cast(visitor, { budget: id, choices: tree!, key: three!.code })
  await expect(enter(vera, three!.code, tree!)).rejects.toThrow('budgets.sheet_counted')
  expect(await countBallots(world.reader(), id)).toEqual({ all: 3, paper: 2 })
})

test('no fact tells that anybody voted', async () => {
  const rows = await house.db
    .selectFrom('activities')
    .select('name')
    .where('name', 'like', 'budgets.%')
    .execute()
  const names = [...new Set(rows.map(({ name }) => name))].sort()
  expect(names).toEqual([
    ...['budgets.begun', 'budgets.host_named', 'budgets.idea_told', 'budgets.judged', 'budgets.keys_made'],
    ...['budgets.moved', 'budgets.worked_out'],
  ])
})
