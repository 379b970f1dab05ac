import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addHolder } from './add-holder.ts'
import type { Claim } from './claim.ts'
import { affairOf } from './load-affair.ts'
import { organisationOf } from './load-organisation.ts'
import { holdersOf } from './mandate.ts'
import { saveClaimAnswer } from './queries/claims.ts'
import { tellOfPosition } from './take-position.ts'

/** Whoever was first holds it: a later yes comes too late. */
export async function settleClaim(
  ctx: Ctx,
  claim: Claim,
  { accepted, reason }: { accepted: boolean; reason: string },
): Promise<void> {
  const organisation = await organisationOf({ ...ctx, actor: system }, claim.organisation)
  const affair = await affairOf(ctx, organisation)
  if (accepted && holdersOf(affair).length > 0) throw new Refusal('conflict', 'organisations.has_people')
  await saveClaimAnswer(ctx, claim.id, { accepted, reason })
  const { person, role } = claim
  if (accepted) {
    await addHolder(ctx, { person, organisation: organisation.id, role })
    await tellOfPosition(ctx, 'organisations.position_taken', { person, role, organisation: organisation.id })
  }
  ctx.tell('organisations.claim_answered', {
    verb: accepted ? 'Accept' : 'Reject',
    object: { kind: 'organisation', id: organisation.id },
    target: { kind: 'person', id: person },
    areas: organisation.areas,
    circle: 'hidden',
    data: { name: organisation.name, claim: claim.id },
  })
}
