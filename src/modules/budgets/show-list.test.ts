import { afterAll, expect, test } from 'vitest'
import { openBudgets } from '../../testing/budgets.ts'
import { apeldoorn } from '../../testing/places.ts'
import { placesWith } from '../places/index.ts'
import { beginBudget } from './begin-budget.ts'
import { importBudget } from './import-budget.ts'
import { moveOn } from './move-phase.ts'
import { runningBudgets } from './show-list.ts'

const { world, sam, idea } = await openBudgets()
afterAll(() => world.close())

test('the page of a place shows what is going on, first where one can do something; not what was decided elsewhere', async () => {
  const apeldoornsVera = await world.person('Apeldoornse Vera', { role: 'connector', place: apeldoorn })
  const start = (title: string) =>
    world.as(apeldoornsVera, ctx =>
      beginBudget(ctx, { title, amount: 100, place: apeldoorn, proof: 'none', ballot: 'approve' }),
    )
  const [ideas, later] = [await start('Ideeën'), await start('Later')]
  await idea(sam, later.id, 'Bankje')
  for (const to of ['support', 'working_out'] as const) {
    await world.as(apeldoornsVera, ctx => moveOn(ctx, { budget: later.id, to }))
  }
  const file =
    'META\nkey;value\nbudget;9\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;3\nVOTES\nvoter_id;vote\n1;1\n'
  await world.as(apeldoornsVera, ctx => importBudget(ctx, { file, place: apeldoorn, source: 'elders' }))
  const [place] = await placesWith(world.reader(), [apeldoorn])
  const shown = await runningBudgets(world.reader(), place!, 3)
  expect(shown.map(({ id }) => id)).toEqual([ideas.id, later.id])
})
