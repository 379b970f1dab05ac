import type { Reader } from '../../platform/ctx/ctx.ts'
import { watches } from '../circles/index.ts'
import type { Budget } from './budget.ts'
import type { Project } from './project.ts'
import { budgetsWith } from './queries/budgets.ts'
import { projectsWith } from './queries/projects.ts'

export interface SeenProject {
  readonly project: Project
  readonly budget: Budget
}

/** Those of these projects that the reader may see, each with its budget. Cost: two queries. */
export async function projectsSeen(reader: Reader, ids: readonly string[]): Promise<SeenProject[]> {
  const projects = await projectsWith(reader, ids)
  const budgets = await budgetsWith(reader, [...new Set(projects.map(({ budget }) => budget))])
  return projects.flatMap(project => {
    const budget = budgets.find(({ id }) => id === project.budget)
    if (!budget || (project.hiddenAt !== null && !seesHidden(reader, project, budget))) return []
    return [{ project, budget }]
  })
}

function seesHidden({ actor }: Reader, { owner }: Project, { areas }: Budget): boolean {
  return actor.system || (owner !== null && owner === actor.person) || watches(actor, areas)
}
