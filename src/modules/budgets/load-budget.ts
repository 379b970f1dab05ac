import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Budget } from './budget.ts'
import type { Project } from './project.ts'
import { lockBudget } from './queries/budgets.ts'
import { budgetOfProject, lockProject } from './queries/projects.ts'
import { projectRights, rights, type BudgetAction, type ProjectAction } from './rights.ts'

/** The budget for a change by the actor, locked. What the actor may not see is not there. */
export async function budgetFor(
  ctx: Ctx,
  action: BudgetAction,
  { id, lock }: { readonly id: string; readonly lock?: 'share' | 'update' },
): Promise<Budget> {
  const budget = await lockBudget(ctx, id, lock)
  if (!budget) throw new Refusal('not_found', 'budgets.not_found')
  allow(rights, { actor: ctx.actor, action, thing: budget })
  return budget
}

/** A project with its budget for a change by the actor; the budget's phase stays while it is changed. */
export async function projectFor(
  ctx: Ctx,
  action: ProjectAction,
  id: string,
): Promise<{ budget: Budget; project: Project }> {
  const owner = await budgetOfProject(ctx, id)
  const budget = owner === undefined ? undefined : await lockBudget(ctx, owner, 'share')
  const project = await lockProject(ctx, id)
  if (!budget || !project) throw new Refusal('not_found', 'budgets.project_not_found')
  allow(projectRights, { actor: ctx.actor, action, thing: { budget, project } })
  return { budget, project }
}
