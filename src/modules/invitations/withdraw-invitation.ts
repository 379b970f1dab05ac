import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { factOf, type Invitation } from './invitation.ts'
import { endInvitation, lockInvitation } from './queries/invitations.ts'
import { invitationRights } from './rights.ts'

/** Takes an invitation back: its code answers no more, and the address is forgotten. What was answered stays. */
export async function withdrawInvitation(ctx: Ctx, { id }: { readonly id: string }): Promise<void> {
  const invitation = await lockInvitation(ctx, id)
  if (!invitation || invitation.inviter !== ctx.actor.person) {
    throw new Refusal('not_found', 'invitations.not_found')
  }
  allow(invitationRights, { actor: ctx.actor, action: 'withdraw', thing: invitation })
  if (invitation.withdrawnAt !== null || invitation.declinedAt !== null) return
  await endInvitation(ctx, id, 'withdrawn_at')
  ctx.tell('invitations.withdrawn', { verb: 'Undo', ...factOf(invitation) })
}

/** Whoever was invited says no for good: forgotten, and not written to again by the same inviter. */
export async function declineInvitation(ctx: Ctx, { id }: Pick<Invitation, 'id'>): Promise<void> {
  const invitation = await lockInvitation(ctx, id)
  if (!invitation || invitation.way === 'group' || invitation.declinedAt !== null) return
  await endInvitation(ctx, id, 'declined_at')
  ctx.tell('invitations.declined', { verb: 'Reject', ...factOf(invitation) })
}
