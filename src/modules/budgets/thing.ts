import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type SeenThing, type ThingKind } from '../../platform/thing.ts'
import { pathOf, personsOf } from './budget.ts'
import { budgetFor, projectFor } from './load-budget.ts'
import { keepersOf, pathOf as pathOfProject } from './project.ts'
import { budgetsWith } from './queries/budgets.ts'
import { projectsWith } from './queries/projects.ts'
import { saveHiding } from './queries/save-budget.ts'
import { saveProjectHiding } from './queries/save-project.ts'
import { projectsSeen, type SeenProject } from './projects-seen.ts'

/** Budgets, as what may be pointed at. */
export const budgetThing: ThingKind = {
  kind: 'budget',
  async look(reader, ids) {
    const found = await budgetsWith(reader, ids)
    return new Map(
      found.map(budget => {
        const { id, title, areas, circle } = budget
        const around = { stewards: personsOf(budget), hidden: hiddenOf(budget) }
        return [id, { id, kind: 'budget', title, path: pathOf(budget), areas, circle, ...around }]
      }),
    )
  },
  async texts(reader, ids) {
    const found = await budgetsWith(reader, ids)
    return new Map(found.map(({ id, intro, whoMay }) => [id, [intro, whoMay].filter(Boolean).join('\n\n')]))
  },
  ...hidingWith(hideBudget),
}

/** Projects, as what may be pointed at; they are seen with their budget. */
export const projectThing: ThingKind = {
  kind: 'project',
  async look(reader, ids) {
    const found = await projectsSeen(reader, ids)
    return new Map(found.map(one => [one.project.id, seenProject(one)]))
  },
  async texts(reader, ids) {
    const found = await projectsWith(reader, ids)
    return new Map(
      found.map(({ id, what, why, plan, placeWords, reason, costs }) => {
        const texts = [what, why, plan, placeWords, reason, ...costs.map(cost => cost.what)]
        return [id, texts.filter(Boolean).join('\n\n')]
      }),
    )
  },
  ...hidingWith(hideProject),
}

/** A project that the reader sees, as what may be pointed at. */
export function seenProject({ project, budget }: SeenProject): SeenThing {
  const { id, title } = project
  const stewards = keepersOf(budget, project)
  const around = { areas: budget.areas, circle: budget.circle, stewards, hidden: hiddenOf(project) }
  return { id, kind: 'project', title, path: pathOfProject(budget, project), ...around }
}

async function hideBudget(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const budget = await budgetFor(ctx, 'hide', { id })
  await saveHiding(ctx, id, reason)
  ctx.tell('budgets.hidden', await hideFacts(ctx, { ...budget, kind: 'budget' }, reason))
}

async function hideProject(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const { budget } = await projectFor(ctx, 'hide_project', id)
  await saveProjectHiding(ctx, id, reason)
  const { areas, circle } = budget
  ctx.tell('budgets.project_hidden', await hideFacts(ctx, { id, kind: 'project', areas, circle }, reason))
}
