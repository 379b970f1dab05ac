import { guestActor, type Reply } from './guest.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answerInvitation as becomeSteward, askSteward } from '../initiatives/index.ts'
import { addGuest, peopleWith } from '../people/index.ts'
import { answerQuestion, followQuestion } from '../questions/index.ts'
import { stateOf, type Invitation } from './invitation.ts'
import { leaveAddress } from './leave-address.ts'
import { makeCodes, type Coded } from './make-codes.ts'
import { addGuestRow } from './queries/guests.ts'
import { forgetAddress, lockInvitation } from './queries/invitations.ts'
import { nameOfGuest } from './names.ts'
import { factOf } from './withdraw-invitation.ts'

export interface GuestAnswer {
  /** Yes or no; an answer to a question is in words only. */
  readonly reply?: Reply | undefined
  readonly words: string
  /** Empty for whoever wants no name. */
  readonly name: string
  /** Empty for whoever leaves no address. */
  readonly email: string
  /** Whether what comes of it may be mailed to the address that the invitation went to. */
  readonly mailThere: boolean
  readonly lang: Lang
}

/** Answers as somebody without an account. Returns the code with which this person comes back. */
export async function answerAsGuest(
  house: House,
  invitation: Invitation,
  answer: GuestAnswer,
): Promise<string> {
  const [coded] = await makeCodes(house, house, 1)
  const { id, code } = coded as Coded
  const name = answer.name || (await nameOfGuest(house, invitation))
  await house.transact(guestActor({ id, name }), async ctx => {
    const locked = await lockInvitation(ctx, invitation.id)
    if (!locked || stateOf(locked, ctx.now) !== 'open') throw new Refusal('gone', 'invitations.ended')
    await addGuest(ctx, { id, name, lang: answer.lang })
    await save(ctx, { invitation: locked, answer, coded: coded as Coded })
    await act(ctx, locked, answer)
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
  const data = { name: ctx.actor.name, reply: reply ?? 'words' }
  ctx.tell('invitations.answered', { verb, ...factOf(invitation), data })
}

/** What the answer does where it was asked for, by the road that everybody takes there. */
async function act(
  ctx: Ctx,
  { asks, thing, inviter }: Invitation,
  { reply, words }: GuestAnswer,
): Promise<void> {
  if (asks === 'answer') {
    await answerQuestion(ctx, { question: thing.id, body: words, role: '', references: [] })
    await followQuestion(ctx, { question: thing.id, follows: true })
  }
  if (asks === 'steward' && reply === 'yes') {
    const [person] = await peopleWith(ctx, [inviter])
    if (!person) throw new Refusal('gone', 'invitations.ended')
    const asInviter = { ...ctx, actor: guestActor({ id: inviter, name: person.name }) }
    await askSteward(asInviter, { initiative: thing.id, person: ctx.actor.person ?? '' })
    await becomeSteward(ctx, { initiative: thing.id, accept: true })
  }
}
