import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Owner } from '../../platform/db/kept.ts'
import { dropCases } from './queries/cases.ts'
import { forgetAddresses } from './queries/reports.ts'

/** Deletes the cases about a profile, and the addresses under reports; decisions on work that stays lose the name. */
export async function forgetInModeration(ctx: Ctx, { id, emails }: Owner): Promise<void> {
  await dropCases(ctx, { person: id })
  await forgetAddresses(ctx, { emails })
}
