import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { begin, checkLimitsOf, personToAsk, placed } from './begin-introduction.ts'
import { chosenContact } from './choose-contact.ts'
import type { Subject } from './find-subject.ts'
import type { ContactWish } from './introduction-form.ts'
import { isAsked, isRunning, type Introduction } from './introduction.ts'
import { countsSince } from './limits.ts'
import { blocksAmong } from './queries/blocks.ts'
import { introductionsBetween, lockAsking } from './queries/introductions.ts'
import { askRights } from './rights.ts'

export interface AskWish {
  readonly person: string
  readonly subject: Subject
  readonly reason: string
  readonly contact: ContactWish
}

/**
 * Asks somebody to meet, by name and by mail at once. Whoever was blocked by that person gets the same answer as anybody,
 * and the request is told to nobody.
 */
export async function askToMeet(ctx: Ctx, wish: AskWish): Promise<string> {
  allow(askRights, { actor: ctx.actor, action: 'ask', thing: null })
  const me = ctx.actor.person ?? ''
  if (wish.person === me) throw new Refusal('not_allowed', 'introductions.yourself')
  await lockAsking(ctx, [me, wish.person])
  const asked = await personToAsk(ctx, wish.person)
  const blocks = await blocksAmong(ctx, [me, asked.id])
  if (blocks.some(({ person }) => person === me)) throw new Refusal('conflict', 'introductions.you_blocked')
  const between = await introductionsBetween(ctx, [me, asked.id], countsSince(ctx.now))
  if (requestFrom(asked.id, between, ctx)) throw new Refusal('conflict', 'introductions.asked_you_already')
  if (between.some(one => isRunning(one, ctx.now))) {
    throw new Refusal('conflict', 'introductions.met_already')
  }
  await checkLimitsOf(ctx, [asked.id])
  return begin(ctx, {
    ...{ reason: wish.reason, isUnheard: blocks.length > 0 },
    ...(await placed(ctx, wish.subject, [asked.id, me])),
    sides: [
      { person: me, answer: 'yes', contact: await chosenContact(ctx, wish.contact) },
      { person: asked.id, answer: null, contact: null },
    ],
  })
}

/** The request of this person that waits for the actor's answer. */
export async function askedBy(reader: Reader, person: string): Promise<Introduction | undefined> {
  const persons = [person, reader.actor.person ?? ''] as const
  return requestFrom(person, await introductionsBetween(reader, persons, countsSince(reader.now)), reader)
}

function requestFrom(
  person: string,
  between: readonly Introduction[],
  { actor, now }: Pick<Reader, 'actor' | 'now'>,
): Introduction | undefined {
  return between.find(one => one.proposer === person && !one.isUnheard && isAsked(one, actor.person, now))
}
