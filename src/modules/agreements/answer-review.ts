import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, type Agreement } from './agreement.ts'
import { agreementFor } from './load-agreement.ts'
import { updateAgreement } from './queries/agreements.ts'
import { saveReview, signaturesOf } from './queries/signatures.ts'
import { outcomeOf, yearAfter } from './review.ts'
import { ownSignatures } from './rights.ts'
import { standing, type ReviewAnswer } from './signature.ts'

export interface ReviewWish {
  readonly agreement: string
  readonly signature: string
  readonly answer: ReviewAnswer
}

/**
 * A party says whether the agreement goes on, is made anew or stops. Once all have said that it goes on it does, for a year; once
 * all have said that it stops it ends; with anything else it waits for a new version.
 */
export async function answerReview(ctx: Ctx, wish: ReviewWish): Promise<void> {
  const affair = await agreementFor(ctx, 'review', wish.agreement)
  const { agreement, today } = affair
  const { id, lookDay, inForce } = agreement
  const own = ownSignatures(ctx.actor.person, affair).filter(({ version }) => version === inForce)
  const signature = own.find(one => one.id === wish.signature)
  if (!signature || lookDay === null) throw new Refusal('not_found', 'agreements.signature_not_found')
  await saveReview(ctx, { signature: signature.id, lookDay, answer: wish.answer })
  const { organisation } = signature
  ctx.tell('agreements.reviewed', {
    ...{ verb: 'Update', ...factOf(agreement) },
    data: { title: agreement.title, organisation, answer: wish.answer },
  })
  const signatures = standing(await signaturesOf(ctx, [id]), { version: inForce, day: today })
  const outcome = outcomeOf(signatures, lookDay)
  if (outcome === 'stop') return endAgreement(ctx, agreement, 'stopped')
  await updateAgreement(ctx, id, {})
  if (outcome === 'goes_on') await goOn(ctx, agreement, lookDay)
}

async function goOn(ctx: Ctx, agreement: Agreement, lookDay: string): Promise<void> {
  const next = yearAfter(lookDay)
  await updateAgreement(ctx, agreement.id, { lookDay: next, called: null, reviewingAt: null })
  ctx.tell('agreements.goes_on', {
    ...{ verb: 'Update', ...factOf(agreement) },
    data: { title: agreement.title, lookDay: next },
  })
}

export async function endAgreement(
  ctx: Ctx,
  agreement: Agreement,
  why: 'stopped' | 'too_few',
): Promise<void> {
  await updateAgreement(ctx, agreement.id, { endedAt: ctx.now, endedBy: why, reviewingAt: null })
  ctx.tell('agreements.ended', {
    ...{ verb: 'Update', ...factOf(agreement) },
    data: { title: agreement.title, why },
  })
}
