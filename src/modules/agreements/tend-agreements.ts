import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { dayOf } from '../organisations/index.ts'
import { factOf, type Agreement } from './agreement.ts'
import { endAgreement } from './answer-review.ts'
import { idsInForce, lockAgreement, updateAgreement } from './queries/agreements.ts'
import { signaturesOf } from './queries/signatures.ts'
import { callDue } from './review.ts'
import { fewestSignatures, standing } from './signature.ts'

/** Every morning: ends what has too few parties left, and calls the parties before and on the day of looking again. */
export function tendAgreementsJob(house: House): Job {
  return {
    name: 'tend-agreements',
    every: '40 6 * * *',
    async run() {
      for (const id of await idsInForce(house.reader(system))) {
        await house.transact(system, ctx => tend(ctx, id))
      }
    },
  }
}

async function tend(ctx: Ctx, id: string): Promise<void> {
  const agreement = await lockAgreement(ctx, id)
  if (!agreement || agreement.endedAt !== null) return
  const today = dayOf(ctx.now)
  const left = standing(await signaturesOf(ctx, [id]), { version: agreement.inForce, day: today })
  if (left.length < fewestSignatures) return endAgreement(ctx, agreement, 'too_few')
  await call(ctx, agreement, today)
}

async function call(ctx: Ctx, agreement: Agreement, today: string): Promise<void> {
  const { id, title, lookDay, called, reviewingAt } = agreement
  if (lookDay === null || reviewingAt !== null) return
  const due = callDue({ lookDay, called, today })
  if (due === null) return
  if (due === 'ask') {
    await updateAgreement(ctx, id, { reviewingAt: ctx.now })
    ctx.tell('agreements.review_asked', { verb: 'Question', ...factOf(agreement), data: { title, lookDay } })
    return
  }
  await updateAgreement(ctx, id, { called: due })
  ctx.tell('agreements.review_near', {
    ...{ verb: 'Announce', ...factOf(agreement), circle: 'hidden' },
    data: { title, lookDay, due },
  })
}
