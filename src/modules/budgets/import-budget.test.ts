import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseElection } from '@knooppunt/engine/budgeting'
import { afterAll, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { openBudgets } from '../../testing/budgets.ts'
import { deventer } from '../../testing/places.ts'
import { importBudget } from './import-budget.ts'
import { budgetAt } from './queries/budgets.ts'
import { outcomeOf } from './queries/outcomes.ts'

const { world, vera, projects } = await openBudgets()
afterAll(() => world.close())

/** No licence is stated for these files, so they are read where they are and not copied. */
const shared = new URL('../../../../shared/data/pabulib/', import.meta.url)
const names = existsSync(shared) ? readdirSync(shared).filter(name => name.startsWith('Netherlands')) : []

test('a file that is no election is refused with the reason', async () => {
  const wish = { file: 'META\nkey;value', place: deventer, source: 'nergens' }
  await expect(world.as(vera, ctx => importBudget(ctx, wish))).rejects.toThrow('budgets.file_wrong')
})

test.skipIf(names.length === 0).each(names)(
  'the totals of %s agree with the file',
  async name => {
    const file = readFileSync(new URL(name, shared), 'utf8')
    const wish = { file, place: deventer, source: 'pabulib.org' }
    const { id, slug } = await world.as(vera, ctx => importBudget(ctx, wish))
    const budget = (await budgetAt(world.reader(visitor), slug))!
    const saved = (await outcomeOf(world.reader(), id))!
    const election = parseElection(saved.file)
    const meta = (key: string) => election.meta.get(key) ?? ''
    const all = await projects(id)
    const won = all.filter(({ state }) => state === 'won')
    expect([budget.amount, all.length, election.ballots.length]).toEqual([
      Math.round(Number(meta('budget').replace(',', '.')) * 100),
      Number(meta('num_projects')),
      Number(meta('num_votes')),
    ])
    const column = election.projectColumns.indexOf('selected')
    const official = election.projects.filter(one => column < 0 || Number(one.fields[column]) > 0)
    if (column >= 0) {
      const cost = official.reduce((sum, one) => sum + one.cost, 0n)
      expect([won.length, won.reduce((sum, one) => sum + one.cost, 0)]).toEqual([
        official.length,
        Number((cost * 100n) / election.unit),
      ])
    }
    const votes = election.projectColumns.indexOf('votes')
    const computed = election.projects.map(one => saved.outcome.projects[one.id]!.votes)
    expect(computed).toEqual(election.projects.map(one => Number(one.fields[votes])))
  },
  60_000,
)
