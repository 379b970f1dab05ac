import type { Ctx } from '../../platform/ctx/ctx.ts'
import { beginTable, type Table } from '../tables/index.ts'
import { insertSitting } from './queries/sittings.ts'
import { newCode } from './sitting.ts'
import { deskSeat } from './stand.ts'

/** The table begins: it gets its code, and who begins it sits at the desk. */
export async function beginSitting(ctx: Ctx, id: string): Promise<Table> {
  const table = await beginTable(ctx, id)
  while (!(await insertSitting(ctx, { table: id, code: newCode() })));
  await deskSeat(ctx, id)
  return table
}
