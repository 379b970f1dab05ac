import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { allow } from '../../platform/rights.ts'
import { addressesFor, checkLimits } from './check-wish.ts'
import { keptDays } from './invitation.ts'
import type { InviteWish } from './invite-wish.ts'
import { mailInvitations } from './mail-invitations.ts'
import { makeCodes } from './make-codes.ts'
import { addInvitations, lockInviter } from './queries/invitations.ts'
import { inviteRights } from './rights.ts'
import { subjectWith } from './subject.ts'

const day = 86_400_000 // ms

/**
 * Invites others, who need no account: a mail to each address, a number of cards to print, or one code for a group. It does
 * the same whether or not an address belongs to somebody here. Returns the id of what was made together.
 */
export async function invitePeople(
  ctx: Ctx,
  house: Pick<House, 'sign' | 'things'>,
  wish: InviteWish,
): Promise<string> {
  const subject = await subjectWith(ctx, house.things, wish.thing)
  const action = wish.asks === 'steward' ? 'invite_steward' : 'invite'
  allow(inviteRights, { actor: ctx.actor, action, thing: subject })
  await lockInviter(ctx)
  const emails = await addressesFor(ctx, house, wish)
  await checkLimits(ctx, wish, emails.length)
  const count = wish.way === 'mail' ? emails.length : wish.way === 'card' ? wish.count : 1
  const batch = newId()
  const days = wish.way === 'group' ? wish.days : keptDays
  const shared = {
    ...{ batch, way: wish.way, asks: wish.asks, thing: wish.thing, lang: wish.lang, message: wish.message },
    name: count === 1 ? wish.name : '',
    most: wish.way === 'group' ? wish.count : 1,
    expiresAt: new Date(ctx.now.getTime() + days * day),
  }
  const made = (await makeCodes(ctx, house, count)).map((coded, at) => ({
    ...{ ...shared, ...coded, email: emails[at]?.email ?? null, emailHash: emails[at]?.hash ?? null },
  }))
  await addInvitations(ctx, made)
  await mailInvitations(ctx, subject, made)
  const object = { kind: 'invitation', id: batch }
  ctx.tell('invitations.made', { verb: 'Invite', object, target: wish.thing, areas: [], circle: 'named' })
  return batch
}
