import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { deleteExamples } from './queries/save.ts'

/** Takes all made-up conversations away, with their statements and votes. */
export async function removeExampleConversations(ctx: Ctx): Promise<void> {
  const things = await deleteExamples(ctx)
  await forgetMadeUp(ctx, { name: 'conversations.example_removed', kind: 'conversation', things })
}
