import { budget } from '../../../data/example/budgets.ts'
import {
  beginBudget,
  budgetsWith,
  judgeProject,
  moveBudget,
  nameHost,
  projectsOfBudget,
  tellIdea,
  workOutProject,
} from '../../modules/budgets/index.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Step, Tale } from './tale.ts'

const { host, official, projects } = budget

/** A neighbourhood budget, from the first ideas to the vote. */
export function budgetSteps(tale: Tale): Step[] {
  let id = ''
  const move = (ago: number, to: 'support' | 'working_out' | 'check' | 'voting'): Step => ({
    ...{ ago, by: host },
    run: ctx => moveBudget(ctx, { budget: id, to }),
  })
  return [
    {
      ...{ ago: 60, by: host },
      async run(ctx) {
        const { title, intro, place, amount } = budget
        const rules = { proof: 'none', ballot: 'within', example: true } as const
        id = (await beginBudget(ctx, { title, intro, place, amount: amount * 100, ...rules })).id
        await nameHost(ctx, { budget: id, person: tale.id(`person:${official}`), role: 'official' })
      },
    },
    ...projects.map(({ title, what, placeWords, who }, at) => ({
      ...{ ago: 55 - at, by: who },
      run: (ctx: Ctx) => tellIdea(ctx, { budget: id, title, what, placeWords }),
    })),
    move(45, 'support'),
    move(35, 'working_out'),
    ...projects.map(({ who, title, cost }, at) => ({
      ...{ ago: 30 - at, by: who },
      async run(ctx: Ctx) {
        const project = await projectNamed(ctx, id, title)
        const costs = [{ what: 'Alles bij elkaar', cents: cost * 100 }]
        await workOutProject(ctx, { ...project, plan: 'We doen het samen met de buren.', costs })
      },
    })),
    move(20, 'check'),
    ...projects.map(({ title }, at) => ({
      ...{ ago: 15 - at, by: official },
      async run(ctx: Ctx) {
        const { project } = await projectNamed(ctx, id, title)
        await judgeProject(ctx, { project, feasible: true, reason: 'Dit past binnen de regels.' })
      },
    })),
    move(5, 'voting'),
  ]
}

async function projectNamed(
  ctx: Ctx,
  id: string,
  title: string,
): Promise<{ project: string; version: number }> {
  const [owner] = await budgetsWith(ctx, [id])
  const found = owner && (await projectsOfBudget(ctx, owner)).find(project => project.title === title)
  if (!found) throw new Error(`The example speaks of ${title} before it is there.`)
  return { project: found.id, version: found.version }
}
