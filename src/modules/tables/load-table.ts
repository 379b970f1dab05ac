import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { lockTable } from './queries/tables.ts'
import { rights, type TableAction } from './rights.ts'
import type { Table } from './table.ts'

/** The table for a change by the actor, locked. What the actor may not see is not there. */
export async function tableFor(ctx: Ctx, action: TableAction, id: string): Promise<Table> {
  const table = await lockedTable(ctx, id)
  allow(rights, { actor: ctx.actor, action, thing: table })
  return table
}

/** The same for what a guest does. */
export async function lockedTable(ctx: Ctx, id: string): Promise<Table> {
  const table = await lockTable(ctx, id)
  if (!table) throw new Refusal('not_found', 'tables.not_found')
  return table
}
