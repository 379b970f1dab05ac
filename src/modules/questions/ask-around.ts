import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addressesOf, peopleWith } from '../people/index.ts'
import { keyOf } from './answer.ts'
import { mostInvitations } from './invitation.ts'
import { questionFor } from './load-question.ts'
import { mailInvitation } from './mail-invitation.ts'
import { addInvitations, invitationsTo, lockInvitations, type NewInvitation } from './queries/invitations.ts'
import { factOf, type Question } from './question.ts'
import { newSecret } from './secret.ts'
import { suggestHelp, type SuggestedHelper } from './suggest-help.ts'

export interface AroundWish {
  readonly question: string
  /** Keys of helpers, as `keyOf` makes them. */
  readonly chosen: readonly string[]
}

/** How many may be chosen from: more than are shown, for what is shown differs a little from question to question. */
const considered = 20

/** Asks the chosen helpers, privately and by mail. Returns how many people were asked. */
export async function askAround(ctx: Ctx, wish: AroundWish): Promise<number> {
  const question = await questionFor(ctx, wish.question, 'invite')
  await lockInvitations(ctx)
  const room = mostInvitations - (await invitationsTo(ctx, question.id)).length
  if (room <= 0) throw new Refusal('conflict', 'questions.enough_asked', { count: mostInvitations })
  const { helpers } = await suggestHelp(ctx, question, considered)
  const chosen = helpers.filter(helper => wish.chosen.includes(keyOf(helper)))
  const invited = invitationsFor(question, chosen).slice(0, room)
  if (invited.length === 0) throw new Refusal('invalid', 'questions.nobody_chosen', { field: 'wie' })
  await addInvitations(ctx, invited)
  await mail(ctx, question, invited)
  for (const { person } of invited) {
    const target = { kind: 'person', id: person }
    ctx.tell('questions.invited', {
      verb: 'Invite',
      ...factOf(question),
      target,
      circle: 'named',
      data: { title: question.title },
    })
  }
  return invited.length
}

type Invited = NewInvitation & { readonly secret: string }

/** Each person once, because of the first that was chosen. */
function invitationsFor(question: Question, chosen: readonly SuggestedHelper[]): Invited[] {
  const invited = new Map<string, Invited>()
  for (const { kind, id, reason, asks } of chosen) {
    for (const person of asks) {
      if (invited.has(person)) continue
      const invitation = { id: newId(), question: question.id, person, viaKind: kind, via: id, reason }
      invited.set(person, { ...invitation, ...newSecret() })
    }
  }
  return [...invited.values()]
}

async function mail(ctx: Ctx, question: Question, invited: readonly Invited[]): Promise<void> {
  const persons = invited.map(({ person }) => person)
  const people = await peopleWith(ctx, [...persons, ...(question.asker === null ? [] : [question.asker])])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const addresses = new Map((await addressesOf(ctx, persons)).map(address => [address.person, address]))
  for (const invitation of invited) {
    const address = addresses.get(invitation.person)
    if (!address) continue
    const asker = names.get(question.asker ?? '') ?? null
    await mailInvitation(ctx, {
      question,
      invitation,
      address,
      asker,
      name: names.get(invitation.person) ?? '',
    })
  }
}
