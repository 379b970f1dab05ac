import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow, may } from '../../platform/rights.ts'
import { hashToken, memberWithLink } from '../people/index.ts'
import type { Introduction } from './introduction.ts'
import { linkBehind } from './queries/links.ts'
import { introductionsWith, lockIntroduction } from './queries/introductions.ts'
import { introductionRights, type IntroductionAction } from './rights.ts'

/** An introduction that the actor has to do with; for everybody else it is not there. */
export async function introductionSeen(reader: Reader, id: string): Promise<Introduction> {
  const [introduction] = await introductionsWith(reader, [id])
  return seen(reader, introduction)
}

/** The same for a change by the actor, locked until the transaction ends. */
export async function introductionFor(
  ctx: Ctx,
  action: IntroductionAction,
  id: string,
): Promise<Introduction> {
  const introduction = seen(ctx, await lockIntroduction(ctx, id))
  allow(introductionRights, { actor: ctx.actor, action, thing: { introduction, now: ctx.now } })
  return introduction
}

function seen({ actor, now }: Reader, introduction: Introduction | undefined): Introduction {
  const isSeen =
    introduction && may(introductionRights, { actor, action: 'see', thing: { introduction, now } }) === null
  if (!isSeen) throw new Refusal('not_found', 'introductions.not_found')
  return introduction
}

/** Whom a mailed link is for: it acts as that person, with no more rights than any member. */
export async function actorBehind(
  reader: Pick<Reader, 'db'>,
  secret: string,
): Promise<{ introduction: string; actor: Actor }> {
  const link = await linkBehind(reader, hashToken(secret))
  const actor = link && (await memberWithLink(reader, link.person))
  if (!link || !actor) throw new Refusal('gone', 'introductions.link_ended')
  return { introduction: link.introduction, actor }
}
