import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { deleteExampleGatherings, deleteExampleTables } from './queries/example.ts'

/** Takes all made-up tables and gatherings away. */
export async function removeExampleTables(ctx: Ctx): Promise<void> {
  const name = 'tables.example_removed'
  await forgetMadeUp(ctx, { name, kind: 'table', things: await deleteExampleTables(ctx) })
  await forgetMadeUp(ctx, { name, kind: 'gathering', things: await deleteExampleGatherings(ctx) })
}
