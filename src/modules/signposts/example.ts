import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { deleteExamples } from './queries/signposts.ts'

/** Takes all made-up signposts away; before their tables, which they go along with untold. */
export async function removeExampleSignposts(ctx: Ctx): Promise<void> {
  const things = await deleteExamples(ctx)
  await forgetMadeUp(ctx, { name: 'signposts.example_removed', kind: 'signpost', things })
}
