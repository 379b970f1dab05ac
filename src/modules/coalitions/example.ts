import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { endCircle } from '../circles/index.ts'
import { deleteExampleCoalitions, deleteExampleIssues } from './queries/example.ts'

/** Takes all made-up coalitions and issues away. An issue that a real coalition owns by now stays. */
export async function removeExampleCoalitions(ctx: Ctx): Promise<void> {
  const name = 'coalitions.example_removed'
  const coalitions = await deleteExampleCoalitions(ctx)
  for (const { id } of coalitions) await endCircle(ctx, { kind: 'coalition', id })
  await forgetMadeUp(ctx, { name, kind: 'coalition', things: coalitions })
  const issues = await deleteExampleIssues(ctx)
  await forgetMadeUp(ctx, { name, kind: 'issue', things: issues })
}
