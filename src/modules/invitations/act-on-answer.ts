import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answerInvitation as becomeSteward, askSteward } from '../initiatives/index.ts'
import { peopleWith } from '../people/index.ts'
import { answerQuestion, followQuestion } from '../questions/index.ts'
import { guestActor, type Reply } from './guest.ts'
import type { Invitation } from './invitation.ts'

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

/** What the answer does where it was asked for, by the road that everybody takes there. */
export async function actOnAnswer(
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
