import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Initiative } from './initiative.ts'
import { lockInitiative } from './queries/find.ts'
import { rights, type InitiativeAction } from './rights.ts'

/** The initiative for a change by the actor, locked. What the actor may not see is not there. */
export async function initiativeFor(ctx: Ctx, action: InitiativeAction, id: string): Promise<Initiative> {
  const initiative = await lockInitiative(ctx, id)
  if (!initiative) throw new Refusal('not_found', 'initiatives.not_found')
  allow(rights, { actor: ctx.actor, action, thing: initiative })
  return initiative
}
