import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { deleteExampleInitiatives } from './queries/example.ts'

/** Takes all made-up initiatives away. */
export async function removeExampleInitiatives(ctx: Ctx): Promise<void> {
  const things = await deleteExampleInitiatives(ctx)
  await forgetMadeUp(ctx, { name: 'initiatives.example_removed', kind: 'initiative', things })
}
