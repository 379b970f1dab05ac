import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decide, parseElection } from '@knooppunt/engine/budgeting'
import { afterAll, describe, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { openBudgets } from '../../testing/budgets.ts'
import { castBallot } from './cast-ballot.ts'
import { correctOutcome } from './correct-outcome.ts'
import { numberOfLot } from './pb-file.ts'
import { outcomeOf } from './queries/outcomes.ts'

const { world, vera, sam, begin, reach, toVoting, projects } = await openBudgets()
afterAll(() => world.close())
const { house } = world
const shared = new URL('../../../../shared/data/', import.meta.url)
const root = new URL('../../../', import.meta.url).pathname

const voteAs = (name: string, budget: string, choices: readonly string[]) =>
  world.as(visitor, ctx =>
    castBallot(ctx, house, {
      ...{ budget, shown: { device: name, key: '' } },
      choices: Object.fromEntries(choices.map(id => [id, 1])),
    }),
  )
const numbers = (ids: readonly string[]) => ids.map(numberOfLot).sort((a, b) => a - b)

test('fewer than five ballots give no outcome, for then it would show who voted what', async () => {
  const { id } = await begin()
  const ids = await toVoting(id, sam, { Bankje: 100 })
  for (const name of 'abcd') await voteAs(name, id, [...ids.values()])
  await expect(reach(id, 'outcome')).rejects.toThrow('budgets.too_few_ballots')
})

test('equal projects are ordered by lots of the published seed, and it is said that they decided', async () => {
  const { id } = await begin({ amount: 100_000 })
  const ids = await toVoting(id, sam, { Bankje: 600, Boom: 600 })
  const [bench = '', tree = ''] = [...ids.values()]
  for (const name of 'abc') await voteAs(name, id, [bench])
  for (const name of 'def') await voteAs(name, id, [tree])
  await reach(id, 'outcome')
  const saved = (await outcomeOf(world.reader(), id))!
  expect([saved.outcome.selected.length, saved.tieNote]).toEqual([1, '1,2'])
  expect((await projects(id)).map(({ state }) => state).sort()).toEqual(['lost', 'won'])
})

test.each([
  [3, 1, 'a third of the money'],
  [3, 2, 'two thirds'],
  [4, 1, 'a quarter'],
  [4, 2, 'half'],
  [4, 3, 'three quarters'],
])('of %i equal projects of which %i win, the lots are said to decide between all', async (count, room) => {
  for (const rule of ['equal_shares', 'greedy'] as const) {
    const { id } = await begin({ amount: room * 60_000, rule })
    const titles = Array.from({ length: count }, (_, at) => [`Plan ${at + 1}`, 600] as const)
    const ids = [...(await toVoting(id, sam, Object.fromEntries(titles))).values()]
    for (const [at, project] of ids.entries()) {
      for (const name of 'ab') await voteAs(`${at} ${name}`, id, [project])
    }
    await reach(id, 'outcome')
    const saved = (await outcomeOf(world.reader(), id))!
    const lots = saved.tieNote.split(',').map(Number).sort()
    expect([saved.outcome.selected.length, lots]).toEqual([room, ids.map((_, at) => at + 1)])
  }
})

test('a winner that cannot be done after all leaves in public, and the same ballots are decided again', async () => {
  const { id } = await begin({ amount: 100_000 })
  const ids = await toVoting(id, sam, { Bankje: 700, Boom: 600 })
  const [bench = '', tree = ''] = [...ids.values()]
  for (const name of 'abcd') await voteAs(name, id, [bench])
  for (const name of 'efg') await voteAs(name, id, [tree])
  await reach(id, 'outcome')
  const reason = 'De grond is vervuild.'
  await world.as(vera, ctx => correctOutcome(ctx, { budget: id, reason, without: 1 }))
  const saved = (await outcomeOf(world.reader(), id))!
  expect([numbers(saved.outcome.selected), saved.correction]).toEqual([[2], `1. Bankje: ${reason}`])
  expect(saved.file).not.toContain('Bankje')
  expect((await projects(id)).map(({ state, reason: why }) => [state, why])).toEqual([
    ['stopped', reason],
    ['won', 'Het kan.'],
  ])
})

const isHere = existsSync(shared)
const text = (name: string) => readFileSync(new URL(`pabulib/${name}`, shared), 'utf8')

describe.skipIf(!isHere)('with the files of pabulib', () => {
  test('Assen 2024 played live gives the outcome of the engine, and its equal shares the official one', async () => {
    const file = text('Netherlands_Assen_2024.pb')
    const election = parseElection(file)
    const { id } = await begin({ amount: Number(election.budget) * 100 })
    const name = election.projectColumns.indexOf('name')
    const costs = Object.fromEntries(
      election.projects.map(({ fields, cost }) => [fields[name]!, Number(cost)]),
    )
    const ids = await toVoting(id, sam, costs)
    for (const [at, { choices }] of election.ballots.entries()) {
      const chosen = choices.map(choice => ids.get(election.projects[choice]!.fields[name]!)!)
      await voteAs(`voter ${at}`, id, chosen)
    }
    await reach(id, 'outcome')
    const saved = (await outcomeOf(world.reader(), id))!
    const titles = new Map((await projects(id)).map(({ number, title }) => [number, title]))
    const titleOf = (pb: string) => titles.get(numberOfLot(pb))
    const nameOf = (pb: string) => election.projects.find(one => one.id === pb)!.fields[name]
    const byEngine = decide(election, { rule: 'equal-shares', completion: 'add1-greedy' })
    expect(saved.outcome.selected.map(titleOf).sort()).toEqual(byEngine.selected.map(nameOf).sort())
    const shares = saved.outcome.selected.filter(pb => saved.outcome.projects[pb]!.why.code === 'paid')
    expect(shares.map(titleOf).sort()).toEqual([
      ...['Go-Zero kroegentocht', 'In gesprek', 'Jongerenplatform', 'LGBTQ+ bijeenkomsten'],
      ...['Muziekproductie studio', 'PopUp Podium', 'Samen koken en eten', 'Snelheidsregeling'],
      'Uitdelen Korans',
    ])
    expect(Object.keys(saved.outcome.projects).length).toBe(14)
  }, 60_000)

  test('the command recounts the published file to the published outcome', async () => {
    const { id } = await begin()
    const ids = [...(await toVoting(id, sam, { Bankje: 6000, Boom: 5000, Feest: 2000 })).values()]
    for (const name of 'abcdefgh') await voteAs(name, id, ids.slice(name.charCodeAt(0) % 3))
    await reach(id, 'outcome')
    const saved = (await outcomeOf(world.reader(), id))!
    const path = join(mkdtempSync(join(tmpdir(), 'budget-')), 'uitslag.pb')
    writeFileSync(path, saved.file)
    const words = ['budget', path, '--completion', 'add1-greedy', '--json']
    const printed = execFileSync(process.execPath, ['bin/knooppunt.mjs', ...words], { cwd: root })
    expect(JSON.parse(printed.toString())).toEqual(saved.outcome)
  }, 60_000)
})
