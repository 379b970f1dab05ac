import type { Ctx } from '../../platform/ctx/ctx.ts'
import { lockPromise, updatePromise } from './queries/promises.ts'
import { isRunning } from './promise.ts'
import { tellOf } from './tell-of.ts'

/**
 * What somebody promised is to be done by who takes over from now on; nothing else of it changes. The caller has the yes of
 * that person. Passes over what is not running, and what that person does already.
 */
export async function passPromise(
  ctx: Ctx,
  wish: {
    readonly promise: string
    readonly to: string
    /** The position in which it is done from now on; null when in none. */
    readonly role: string | null
  },
): Promise<void> {
  const promise = await lockPromise(ctx, wish.promise)
  if (!promise || !isRunning(promise) || promise.person === wish.to) return
  await updatePromise(ctx, promise.id, { person: wish.to, role: wish.role })
  tellOf(ctx, 'promises.inherited', { verb: 'Update', promise, data: { person: wish.to } })
}
