import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, shadow, type Reason } from './handover.ts'
import { ownRole } from './load-handover.ts'
import { insertHandover } from './queries/handovers.ts'
import type { Role, RoleRef } from './role.ts'

/** The actor lets a role go without naming anybody: those around choose. Until then it stays as it is, so that nothing is left alone. */
export async function leaveRole(ctx: Ctx, ref: RoleRef): Promise<void> {
  const { role } = await ownRole(ctx, ref)
  const id = await askAround(ctx, role, 'left')
  if (id === undefined) throw new Refusal('conflict', 'handover.runs_already')
}

/** Asks those around a role to choose who takes it over; undefined when that is going on already. */
export async function askAround(
  ctx: Ctx,
  role: Omit<Role, 'holder'> & { readonly holder: string | null },
  reason: Exclude<Reason, 'named'>,
): Promise<string | undefined> {
  const id = await insertHandover(ctx, {
    ...role,
    ...{ role, reason, successor: null, shadowDays: shadow.usual },
  })
  if (id === undefined) return undefined
  ctx.tell('handover.opened', {
    verb: 'Question',
    ...factOf({ id, areas: role.areas }),
    data: { title: role.title, reason },
  })
  return id
}
