import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { initiativesWith, pathOf } from '../initiatives/index.ts'
import { vouchFor } from '../listings/index.ts'
import { memberWithLink } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import {
  answerQuestion,
  audienceOf,
  declineInvitation,
  followQuestion,
  questionPath,
  questionsWith,
} from '../questions/index.ts'
import { hasEnded, isDeedLink, type DeedLink } from './deed.ts'
import { saveChoice, type Choice } from './queries/choices.ts'

/** What a deed is done with, as its page shows it. */
export interface DeedThing {
  readonly title: string
  readonly path: string
}

export interface OpenedDeed {
  /** The person the letter was for, with no more rights than any member. */
  readonly actor: Actor
  readonly thing: DeedThing
}

/** Who may act behind this link, and on what. Refuses a link that is not ours or has ended. */
export async function openDeed(house: House, link: DeedLink & { signature: string }): Promise<OpenedDeed> {
  if (!isDeedLink(house, link)) throw new Refusal('not_found', 'notices.deed_ended')
  if (hasEnded(link, house.now())) throw new Refusal('gone', 'notices.deed_ended')
  const actor = await memberWithLink({ db: house.db }, link.person)
  const thing = actor && (await thingSeen({ ...house.reader(actor) }, link, house))
  if (!thing) throw new Refusal('gone', 'notices.deed_ended')
  return { actor, thing }
}

/** The thing as this person sees it; nothing when it is gone or for others only. */
async function thingSeen(
  reader: Reader,
  { kind, thing: id }: DeedLink,
  { things }: Pick<House, 'things'>,
): Promise<DeedThing | undefined> {
  if (kind === 'question') {
    const [question] = await questionsWith(reader, [id])
    return question && { title: question.title, path: questionPath(question) }
  }
  if (kind === 'initiative') {
    const [initiative] = await initiativesWith(reader, [id])
    return initiative && { title: initiative.title, path: pathOf(initiative) }
  }
  if (kind === 'place') {
    const [place] = await placesWith(reader, [id])
    return place && { title: place.name, path: `/${place.path}` }
  }
  return (await things.get(kind)?.look(reader, [id]))?.get(id)
}

/** Does it, as the person the letter was for. Doing it twice changes nothing more. */
export async function useDeed(
  ctx: Ctx,
  { deed, kind, thing: id, person }: DeedLink,
  { title, words }: { title: string; words: string },
): Promise<void> {
  const choose = (choice: Choice['choice']) => saveChoice(ctx, { person, kind, thing: id, choice, title })
  switch (deed) {
    case 'help':
      return answerOnce(ctx, id, words)
    case 'follow':
      if (kind === 'question') await followQuestion(ctx, { question: id, follows: true })
      return choose('follow')
    case 'still_right':
      return vouchFor(ctx, { kind: 'initiative', id }).then(() => undefined)
    case 'unfollow':
    case 'not_for_me':
      if (kind === 'question') await leaveQuestion(ctx, id)
      return choose('mute')
  }
}

/** Pressing a button twice, or opening the letter again, gives one answer. */
async function answerOnce(ctx: Ctx, question: string, words: string): Promise<void> {
  const answered = (await audienceOf(ctx, [question])).some(
    ({ as, person }) => as === 'answerer' && person === ctx.actor.person,
  )
  if (!answered) await answerQuestion(ctx, { question, body: words, role: '', references: [] })
}

/** Not for me: an open invitation is declined, and following ends. */
async function leaveQuestion(ctx: Ctx, question: string): Promise<void> {
  const own = (await audienceOf(ctx, [question])).filter(({ person }) => person === ctx.actor.person)
  if (own.some(({ as }) => as === 'invited')) await declineInvitation(ctx, { question })
  if (own.some(({ as }) => as === 'follower')) await followQuestion(ctx, { question, follows: false })
}
