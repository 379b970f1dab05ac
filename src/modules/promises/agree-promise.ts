import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { roleOf } from './choose-doer.ts'
import { promiseFor } from './load-promise.ts'
import { factOf } from './promise.ts'
import { updatePromise } from './queries/promises.ts'
import { tellOf } from './tell-of.ts'

/** Who was asked says yes: from now on it is a promise. */
export async function acceptPromise(ctx: Ctx, id: string): Promise<void> {
  const { promise } = await promiseFor(ctx, 'accept', id)
  const { organisation } = promise
  const { person } = ctx.actor
  if (person === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  const role = await roleOf(ctx, { person, organisation })
  await updatePromise(ctx, id, { state: 'open', agreedAt: ctx.now, person, role })
  tellOf(ctx, 'promises.accepted', { verb: 'Accept', promise: { ...promise, state: 'open' } })
}

/** Before a yes: who was asked says no, or who asked takes it back. */
export async function withdrawPromise(
  ctx: Ctx,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const { promise } = await promiseFor(ctx, 'withdraw', id)
  await updatePromise(ctx, id, { state: 'withdrawn', reason, settledAt: ctx.now })
  const isBack = promise.madeBy === ctx.actor.person
  ctx.tell(isBack ? 'promises.withdrawn' : 'promises.declined', {
    verb: isBack ? 'Undo' : 'Reject',
    ...factOf(promise),
    data: { title: promise.what },
  })
}
