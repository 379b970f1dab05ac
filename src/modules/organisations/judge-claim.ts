import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { hasRole } from '../../platform/ctx/actor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow, may } from '../../platform/rights.ts'
import { hashToken } from '../people/index.ts'
import { isCodeOf, isOpenByMail, type Claim } from './claim.ts'
import { affairOf } from './load-affair.ts'
import { organisationOf } from './load-organisation.ts'
import { claimBehind, claimWith, countAttempt, lockClaim, openClaimsIn } from './queries/claims.ts'
import { organisationRights } from './rights.ts'
import { settleClaim } from './settle-claim.ts'

/** A claim of the actor, or one that the actor may judge; unseen by anybody else. */
export async function claimFor(reader: Reader, id: string): Promise<{ claim: Claim; mayJudge: boolean }> {
  const claim = await claimWith(reader, id)
  if (!claim || reader.actor.person === null) throw new Refusal('not_found', 'organisations.claim_gone')
  const thing = await affairOf(reader, await organisationOf(reader, claim.organisation))
  const isOwn = claim.person === reader.actor.person
  const mayJudge = may(organisationRights, { actor: reader.actor, action: 'judge_claim', thing }) === null
  if (!isOwn && !mayJudge) throw new Refusal('not_found', 'organisations.claim_gone')
  return { claim, mayJudge: mayJudge && !isOwn && claim.way === 'connector' && claim.accepted === null }
}

/** What waits for the actor as a connector. */
export async function claimsToJudge(reader: Reader): Promise<Claim[]> {
  const { actor } = reader
  const places = actor.grants.flatMap(({ role, place }) =>
    role === 'connector' && place !== null ? [place] : [],
  )
  if (hasRole(actor, 'connector')) return openClaimsIn(reader, undefined)
  return places.length === 0 ? [] : openClaimsIn(reader, places)
}

/** A connector says yes or no, with a reason when it is no. Nobody judges an own claim. */
export async function judgeClaim(
  ctx: Ctx,
  wish: { claim: string; isRight: boolean; reason: string },
): Promise<void> {
  const { mayJudge } = await claimFor(ctx, wish.claim)
  const claim = await lockClaim(ctx, wish.claim)
  if (!claim || claim.accepted !== null) throw new Refusal('conflict', 'organisations.claim_answered')
  if (!mayJudge) throw new Refusal('not_allowed', 'organisations.not_your_claim')
  if (!wish.isRight && wish.reason === '') {
    throw new Refusal('invalid', 'organisations.reason_missing', { field: 'reason' })
  }
  const thing = await affairOf(ctx, await organisationOf(ctx, claim.organisation))
  allow(organisationRights, { actor: ctx.actor, action: 'judge_claim', thing })
  await settleClaim(ctx, claim, { accepted: wish.isRight, reason: wish.reason })
}

/** The claim behind a mailed link, while it works. */
export async function mailedClaim(reader: Reader, secret: string): Promise<Claim> {
  const claim = await claimBehind(reader, hashToken(secret))
  if (!claim || !isOpenByMail(claim, reader.now)) throw new Refusal('gone', 'organisations.claim_link_ended')
  return claim
}

/** Whoever reads the mail to the organisation says yes or no; needs no sign-in. */
export async function answerMailedClaim(
  ctx: Ctx,
  wish: { secret: string; isRight: boolean },
): Promise<Claim> {
  const { id } = await mailedClaim(ctx, wish.secret)
  const claim = await lockClaim(ctx, id)
  if (!claim || !isOpenByMail(claim, ctx.now)) throw new Refusal('gone', 'organisations.claim_link_ended')
  await settleClaim(ctx, claim, { accepted: wish.isRight, reason: '' })
  return claim
}

/**
 * The claimer types the code of that mail. A wrong one counts, and after five the mail works no longer. It returns why not, for
 * a refusal would undo the counting.
 */
export async function typeClaimCode(
  ctx: Ctx,
  wish: { claim: string; code: string },
): Promise<'right' | 'code_wrong' | 'code_ended'> {
  const claim = await lockClaim(ctx, wish.claim)
  if (!claim || claim.person !== ctx.actor.person) throw new Refusal('not_found', 'organisations.claim_gone')
  if (!isOpenByMail(claim, ctx.now)) return 'code_ended'
  if (isCodeOf(claim, wish.code)) {
    await settleClaim(ctx, claim, { accepted: true, reason: '' })
    return 'right'
  }
  await countAttempt(ctx, claim.id)
  return 'code_wrong'
}
