import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { endCircle } from '../circles/index.ts'
import { deleteExampleBudgets } from './queries/example.ts'

/** Takes all made-up budgets away, with their projects. */
export async function removeExampleBudgets(ctx: Ctx): Promise<void> {
  const name = 'budgets.example_removed'
  const { budgets, projects } = await deleteExampleBudgets(ctx)
  for (const { id } of budgets) await endCircle(ctx, { kind: 'budget', id })
  await forgetMadeUp(ctx, { name, kind: 'budget', things: budgets })
  await forgetMadeUp(ctx, { name, kind: 'project', things: projects })
}
