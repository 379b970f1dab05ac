import { actOnAnswer, type GuestAnswer } from './act-on-answer.ts'
import { guestActor } from './guest.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addGuest } from '../people/index.ts'
import { factOf, stateOf, type Invitation } from './invitation.ts'
import { leaveAddress } from './leave-address.ts'
import { makeCodes, type Coded } from './make-codes.ts'
import { addGuestRow } from './queries/guests.ts'
import { forgetAddress, lockInvitation } from './queries/invitations.ts'
import { nameOfGuest } from './names.ts'

/** Answers as somebody without an account. Returns the code with which this person comes back. */
export async function answerAsGuest(
  house: House,
  invitation: Invitation,
  answer: GuestAnswer,
): Promise<string> {
  const [coded] = await makeCodes(house, house, 1)
  const { id, code } = coded as Coded
  const name = answer.name || nameOfGuest
  await house.transact(guestActor({ id, name }), async ctx => {
    const locked = await lockInvitation(ctx, invitation.id)
    if (!locked || stateOf(locked, ctx.now) !== 'open') throw new Refusal('gone', 'invitations.ended')
    await addGuest(ctx, { id, name, lang: answer.lang })
    await save(ctx, { invitation: locked, answer, coded: coded as Coded })
    await actOnAnswer(ctx, locked, answer)
    const proven = answer.mailThere && locked.email !== null
    const email = proven ? locked.email : answer.email
    if (email !== '') await leaveAddress(ctx, house, { person: id, email, proven, lang: answer.lang })
    await forgetAddress(ctx, locked.id)
  })
  return code
}

async function save(
  ctx: Ctx,
  { invitation, answer, coded }: { invitation: Invitation; answer: GuestAnswer; coded: Coded },
): Promise<void> {
  const { id: person, codeHash } = coded
  const { reply, words } = answer
  const isAnswer = invitation.asks === 'answer'
  await addGuestRow(ctx, {
    ...{ person, codeHash, invitation: invitation.id },
    ...(isAnswer ? {} : { reply, words }),
  })
  const verb = reply === 'no' ? ('Reject' as const) : ('Accept' as const)
  const data = { reply: reply ?? 'words' }
  ctx.tell('invitations.answered', { verb, ...factOf(invitation), data })
}
