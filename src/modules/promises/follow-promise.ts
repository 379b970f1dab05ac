import type { Ctx } from '../../platform/ctx/ctx.ts'
import { promiseFor } from './load-promise.ts'
import { setFollowing } from './queries/followers.ts'

/** The actor wants to hear what becomes of it, or no longer. */
export async function followPromise(
  ctx: Ctx,
  { id, follows }: { readonly id: string; readonly follows: boolean },
): Promise<void> {
  const { promise } = await promiseFor(ctx, 'follow', id)
  await setFollowing(ctx, promise.id, follows)
}
