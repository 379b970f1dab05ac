import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { numberIn, type Project } from './project.ts'
import { projectRights, rights, type BudgetAction, type ProjectAction } from './rights.ts'
import { shownBudget, type ShownBudget } from './show-budget.ts'

export interface SlugRoute {
  Params: { slug: string }
}

export interface ProjectRoute {
  Params: { slug: string; project: string }
}

/** The budget of this request with all that its pages show. */
export async function budgetShown({ reader, params }: FastifyRequest): Promise<ShownBudget> {
  const shown = await shownBudget(reader, (params as SlugRoute['Params']).slug)
  if (!shown) throw new Refusal('not_found', 'budgets.not_found')
  return shown
}

/** The same, for a page that does something: refused before anything is typed. */
export async function budgetTo(request: FastifyRequest, action: BudgetAction): Promise<ShownBudget> {
  const shown = await budgetShown(request)
  allow(rights, { actor: request.actor, action, thing: shown.budget })
  return shown
}

/** The project of this request with its budget. */
export async function projectShown(request: FastifyRequest): Promise<ShownBudget & { project: Project }> {
  const shown = await budgetShown(request)
  const number = numberIn((request.params as ProjectRoute['Params']).project)
  const project = shown.projects.find(one => one.number === number)
  if (!project) throw new Refusal('not_found', 'budgets.project_not_found')
  return { ...shown, project }
}

export async function projectTo(request: FastifyRequest, action: ProjectAction) {
  const shown = await projectShown(request)
  const { budget, project } = shown
  allow(projectRights, { actor: request.actor, action, thing: { budget, project } })
  return shown
}
