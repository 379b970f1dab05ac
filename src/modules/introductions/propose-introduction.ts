import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { begin, checkLimitsOf, personToAsk, placed } from './begin-introduction.ts'
import type { Subject } from './find-subject.ts'
import { countsSince, wasRefused } from './limits.ts'
import { blocksAmong } from './queries/blocks.ts'
import { introductionsBetween, lockAsking } from './queries/introductions.ts'
import { askRights } from './rights.ts'

export interface Proposal {
  readonly persons: readonly [string, string]
  readonly subject: Subject
  readonly reason: string
}

/**
 * A connector proposes to two others that they meet; both are asked. When one of the three blocked another, or one of the two
 * said no to the other before, the connector gets the same answer, and the proposal is told to nobody.
 */
export async function proposeIntroduction(ctx: Ctx, wish: Proposal): Promise<string> {
  allow(askRights, { actor: ctx.actor, action: 'propose', thing: null })
  const me = ctx.actor.person ?? ''
  const [one, other] = wish.persons
  if (one === other) throw new Refusal('invalid', 'introductions.two_others')
  if (wish.persons.includes(me)) throw new Refusal('not_allowed', 'introductions.two_others')
  await lockAsking(ctx, [me, one, other])
  for (const person of wish.persons) await personToAsk(ctx, person)
  const blocks = await blocksAmong(ctx, [me, one, other])
  if (blocks.some(({ person }) => person === me)) throw new Refusal('conflict', 'introductions.you_blocked')
  await checkLimitsOf(ctx, wish.persons)
  const between = await introductionsBetween(ctx, wish.persons, countsSince(ctx.now))
  return begin(ctx, {
    reason: wish.reason,
    isUnheard: blocks.length > 0 || wasRefused(between, ctx.now),
    ...(await placed(ctx, wish.subject, [one, other, me])),
    sides: wish.persons.map(person => ({ person, answer: null, contact: null })),
  })
}
