import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './agreement.ts'
import { tidy } from './canonical-text.ts'
import { agreementFor } from './load-agreement.ts'
import { updateAgreement } from './queries/agreements.ts'
import { insertWithdrawal } from './queries/signatures.ts'
import { ownSignatures } from './rights.ts'

export interface WithdrawalWish {
  readonly agreement: string
  readonly signature: string
  /** The last day on which the signature counts. */
  readonly endsDay: string
  readonly reason: string
}

/** A party says from which day on it goes. Its signature stays, with that day under it. */
export async function withdrawSignature(ctx: Ctx, wish: WithdrawalWish): Promise<void> {
  const affair = await agreementFor(ctx, 'withdraw', wish.agreement)
  const { agreement, today } = affair
  const signature = ownSignatures(ctx.actor.person, affair).find(({ id }) => id === wish.signature)
  if (!signature) throw new Refusal('not_found', 'agreements.signature_not_found')
  if (signature.withdrawal !== null) throw new Refusal('conflict', 'agreements.goes_already')
  if (wish.endsDay < today) throw new Refusal('invalid', 'agreements.ends_day_past', { field: 'endsDay' })
  const { id, organisation, version } = signature
  await insertWithdrawal(ctx, { signature: id, endsDay: wish.endsDay, reason: tidy(wish.reason) })
  await updateAgreement(ctx, agreement.id, {})
  ctx.tell('agreements.withdrawn', {
    ...{ verb: 'Undo', ...factOf(agreement) },
    data: { title: agreement.title, version, organisation, endsDay: wish.endsDay },
  })
}
