import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Signer } from './guest.ts'
import { tableFor } from './load-table.ts'
import { mailEverybody } from './mail-guests.ts'
import { guestsAt } from './queries/guests.ts'
import { saveCancelling, saveRemoval } from './queries/save.ts'
import { factOf, type Table } from './table.ts'

export interface Ending {
  readonly id: string
  readonly reason: string
}

/** Calls a table off: everybody hears why, and calendars take it away. */
export async function cancelTable(ctx: Ctx, signer: Signer, { id, reason }: Ending): Promise<void> {
  await callOff(ctx, signer, { before: await tableFor(ctx, 'cancel', id), reason: said(reason) })
}

/** Calls off a table that is planned. */
export async function callOff(
  ctx: Ctx,
  signer: Signer,
  { before, reason: cancelledReason }: { readonly before: Table; readonly reason: string },
): Promise<void> {
  const { id } = before
  await saveCancelling(ctx, id, cancelledReason)
  const table = { ...before, cancelledReason, sequence: before.sequence + 1 }
  ctx.tell('tables.cancelled', { verb: 'Update', ...factOf(table), data: { title: table.title } })
  await mailEverybody(ctx, signer, { table, guests: await guestsAt(ctx, [id]), about: 'cancelled' })
}

/** Takes a table away; its address keeps answering, with the reason. One that was still to come is called off too. */
export async function removeTable(ctx: Ctx, signer: Signer, { id, reason }: Ending): Promise<void> {
  const before = await tableFor(ctx, 'remove', id)
  const removedReason = said(reason)
  await saveRemoval(ctx, id, removedReason)
  const table = { ...before, removedReason, sequence: before.sequence + 1 }
  ctx.tell('tables.removed', { verb: 'Delete', ...factOf(table), data: { title: table.title } })
  if (before.state !== 'planned') return
  await mailEverybody(ctx, signer, { table, guests: await guestsAt(ctx, [id]), about: 'cancelled' })
}

/** The reason as it was typed; refuses none. */
export function said(reason: string): string {
  if (reason.trim() === '') throw new Refusal('invalid', 'tables.reason_missing', { field: 'reason' })
  return reason.trim()
}
