import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { saveRemoval } from './queries/save.ts'

/** Takes an initiative away; its URL keeps answering, with the reason. */
export async function removeInitiative(
  ctx: Ctx,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const initiative = await initiativeFor(ctx, 'remove', id)
  if (reason.trim() === '') throw new Refusal('invalid', 'initiatives.reason_missing', { field: 'reason' })
  await saveRemoval(ctx.db, [id], { reason: reason.trim(), now: ctx.now })
  ctx.tell('initiatives.removed', {
    verb: 'Delete',
    ...factOf(initiative),
    data: { title: initiative.title },
  })
}
