import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { personsOf } from './budget.ts'
import { projectFor } from './load-budget.ts'
import { factOf, sumOf, type Cost } from './project.ts'
import { saveHelper, savePlan, saveState } from './queries/save-project.ts'

export interface PlanWish {
  readonly project: string
  readonly version: number
  readonly plan: string
  readonly costs: readonly Cost[]
}

/** The plan and what it costs, line by line. */
export async function workOutProject(ctx: Ctx, wish: PlanWish): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'work_out', wish.project)
  if (project.version !== wish.version) throw new Refusal('conflict', 'budgets.changed_meanwhile')
  if (sumOf(wish.costs) > budget.amount) {
    throw new Refusal('invalid', 'budgets.costs_over_budget', { field: 'costs' })
  }
  await savePlan(ctx, project.id, wish)
  ctx.tell('budgets.worked_out', {
    verb: 'Update',
    ...factOf(project, budget),
    data: { title: project.title },
  })
}

/** Names the official who helps with plan and costs. */
export async function nameHelper(
  ctx: Ctx,
  wish: { readonly project: string; readonly person: string },
): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'name_helper', wish.project)
  if (!personsOf(budget, 'official').includes(wish.person)) {
    throw new Refusal('invalid', 'budgets.no_official', { field: 'person' })
  }
  await saveHelper(ctx, project.id, wish.person)
  ctx.tell('budgets.helper_named', {
    ...{ verb: 'Invite', ...factOf(project, budget) },
    target: { kind: 'person', id: wish.person },
    data: { title: project.title },
  })
}

export interface Judgement {
  readonly project: string
  readonly feasible: boolean
  /** Public. */
  readonly reason: string
}

/** An official says whether it can be done, and why. */
export async function judgeProject(ctx: Ctx, { project: id, feasible, reason }: Judgement): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'judge', id)
  if (feasible && project.cost === 0) throw new Refusal('invalid', 'budgets.costs_missing')
  await saveState(ctx, [id], { state: feasible ? 'feasible' : 'infeasible', reason })
  ctx.tell('budgets.judged', {
    ...{ verb: feasible ? 'Accept' : 'Reject', ...factOf(project, budget) },
    data: { title: project.title, feasible },
  })
}
