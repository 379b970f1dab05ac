import type { Ctx } from '../../platform/ctx/ctx.ts'
import { grantRole } from '../people/index.ts'
import { daysAfter, factOf, type Handover } from './handover.ts'
import { handoverFor } from './load-handover.ts'
import { beginShadow } from './pass-on.ts'
import { saveAgreement, saveChoice, saveEnding, saveYes } from './queries/handovers.ts'

/**
 * The one who was named says yes or no. After a yes both do it until the shadow is over, and who took over gets all that the one
 * before gets. After a no the holder names another, or those around choose again.
 */
export async function answerHandover(
  ctx: Ctx,
  wish: { readonly handover: string; readonly accepts: boolean },
): Promise<void> {
  const handover = await handoverFor(ctx, 'answer', wish.handover)
  if (!wish.accepts) {
    if (handover.reason === 'named') await saveEnding(ctx, handover.id, 'declined')
    else await saveChoice(ctx, handover.id, { successor: null, shadowDays: handover.shadowDays })
    return tellAnswer(ctx, handover, false)
  }
  const offAt = daysAfter(ctx.now, daysOf(handover))
  await saveYes(ctx, handover.id, offAt)
  await beginShadow(ctx, { ...handover, offAt })
  tellAnswer(ctx, handover, true)
}

/** An operator gives the successor the same place to keep: only then the one before can go off. */
export async function agreeToKeeping(ctx: Ctx, wish: { readonly handover: string }): Promise<void> {
  const handover = await handoverFor(ctx, 'agree', wish.handover)
  const place = handover.role.id === '' ? null : handover.role.id
  await grantRole(ctx, { person: handover.successor ?? '', role: 'connector', place })
  await saveAgreement(ctx, handover.id)
}

/** With nobody to show the way, it begins at once. */
export function daysOf({ reason, holder, shadowDays }: Handover): number {
  return holder === null || reason === 'closed' || reason === 'ended' ? 0 : shadowDays
}

function tellAnswer(ctx: Ctx, handover: Handover, accepts: boolean): void {
  const { holder, askedBy, title } = handover
  const asker = holder ?? askedBy
  ctx.tell('handover.answered', {
    verb: accepts ? 'Accept' : 'Reject',
    ...factOf(handover),
    ...(asker !== null && { target: { kind: 'person', id: asker } }),
    data: { title, by: askedBy },
  })
}
