import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Gathering } from './gathering.ts'
import { lockGathering } from './queries/gatherings.ts'
import { gatheringRights, type GatheringAction } from './rights.ts'

/** The gathering for a change by the actor, locked. What the actor may not see is not there. */
export async function gatheringFor(ctx: Ctx, action: GatheringAction, id: string): Promise<Gathering> {
  const gathering = await lockGathering(ctx, id)
  if (!gathering) throw new Refusal('not_found', 'tables.gathering_not_found')
  allow(gatheringRights, { actor: ctx.actor, action, thing: gathering })
  return gathering
}
