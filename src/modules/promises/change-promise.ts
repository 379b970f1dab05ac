import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { dayOf } from '../organisations/index.ts'
import { promiseFor } from './load-promise.ts'
import { checkDay } from './check-wish.ts'
import { contentOf, type Content, type MadePromise } from './promise.ts'
import { answerWaiting, changesOf, insertChange } from './queries/changes.ts'
import { updatePromise } from './queries/promises.ts'
import { tellOf } from './tell-of.ts'

export interface ChangeWish {
  readonly id: string
  /** What is left out stays. */
  readonly after: Partial<Content>
  readonly reason: string
}

/**
 * Who promised something asks for another content, with a reason. It counts once the one it was made to says yes; where there
 * is nobody to ask it counts at once. A later wish takes the place of one that waits.
 */
export async function askChange(ctx: Ctx, { id, after, reason }: ChangeWish): Promise<'waits' | 'changed'> {
  const { promise, deciders } = await promiseFor(ctx, 'change', id)
  const before = contentOf(promise)
  const wanted = { ...before, ...after }
  checkChange(dayOf(ctx.now), before, wanted)
  await answerWaiting(ctx, id, { accepted: false, by: null })
  await insertChange(ctx, { promise: id, before, after: wanted, reason })
  if (deciders.length === 0) {
    await answerWaiting(ctx, id, { accepted: true, by: null })
    await applyChange(ctx, promise, wanted)
    return 'changed'
  }
  tellOf(ctx, 'promises.change_asked', { verb: 'Offer', promise, circle: 'hidden' })
  return 'waits'
}

function checkChange(today: string, before: Content, after: Content): void {
  if (after.dueDay !== before.dueDay) checkDay(today, after.dueDay)
  if (JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(after))) {
    throw new Refusal('invalid', 'promises.nothing_changed', { field: 'what' })
  }
}

/** The one it was made to says yes or no. After a no the promise stays as it was. */
export async function answerChange(
  ctx: Ctx,
  { id, accept }: { readonly id: string; readonly accept: boolean },
): Promise<void> {
  const { promise } = await promiseFor(ctx, 'answer_change', id)
  const waiting = (await changesOf(ctx, [id])).find(({ answeredAt }) => answeredAt === null)
  if (!waiting) throw new Refusal('conflict', 'promises.no_change_waits')
  await answerWaiting(ctx, id, { accepted: accept, by: ctx.actor.person })
  if (accept) return applyChange(ctx, promise, waiting.after)
  tellOf(ctx, 'promises.change_declined', { verb: 'Reject', promise, circle: 'hidden' })
}

async function applyChange(ctx: Ctx, promise: MadePromise, after: Content): Promise<void> {
  await updatePromise(ctx, promise.id, { ...contentOf(after), state: 'changed' })
  tellOf(ctx, 'promises.changed', { verb: 'Update', promise: { ...promise, ...after, state: 'changed' } })
}
