import type { Ctx } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { lockSitting, saveDoor, saveStep } from './queries/sittings.ts'
import { rights } from './rights.ts'
import { liveFact, standAt } from './stand.ts'

/** Opens or closes the door: with it closed, nobody takes a new seat. */
export async function setDoor(ctx: Ctx, table: string, isOpen: boolean): Promise<void> {
  const thing = await standAt(ctx, { table, seat: null })
  allow(rights, { actor: ctx.actor, action: 'host', thing })
  await saveDoor(ctx, table, isOpen)
  ctx.tell('signposts.door_set', { verb: 'Update', ...liveFact(table, { kind: 'table', id: table }) })
}

/** Goes on to a step, or back; its time begins anew. `from` is the step that was seen: of two who go on at once, one does. */
export async function goToStep(
  ctx: Ctx,
  table: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const locked = await lockSitting(ctx, table)
  const thing = await standAt(ctx, { table, seat: null })
  allow(rights, { actor: ctx.actor, action: 'lead', thing })
  if (locked?.step !== from) return
  if (to < 0 || to >= thing.table.script.steps.length) {
    throw new Refusal('invalid', 'signposts.step_unknown')
  }
  await saveStep(ctx, table, to)
  ctx.tell('signposts.step_changed', { verb: 'Update', ...liveFact(table, { kind: 'table', id: table }) })
}
