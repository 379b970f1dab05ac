import type { Ctx } from '../../platform/ctx/ctx.ts'
import { tableFor } from './load-table.ts'
import { saveState } from './queries/save.ts'
import { factOf, type Table } from './table.ts'

/** It begins: from now on it is held live. */
export async function beginTable(ctx: Ctx, id: string): Promise<Table> {
  const table = await tableFor(ctx, 'begin', id)
  await saveState(ctx, id, 'live')
  ctx.tell('tables.begun', { verb: 'Update', ...factOf(table), data: { title: table.title } })
  return table
}

/** It is over: its report is there. */
export async function endTable(ctx: Ctx, id: string): Promise<Table> {
  const table = await tableFor(ctx, 'end', id)
  await saveState(ctx, id, 'ended')
  ctx.tell('tables.ended', { verb: 'Update', ...factOf(table), data: { title: table.title } })
  return table
}
