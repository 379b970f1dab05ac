import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { deleteExampleOrganisations } from './queries/example.ts'

/** Takes all made-up organisations away. */
export async function removeExampleOrganisations(ctx: Ctx): Promise<void> {
  const things = await deleteExampleOrganisations(ctx)
  await forgetMadeUp(ctx, { name: 'organisations.example_removed', kind: 'organisation', things })
}
