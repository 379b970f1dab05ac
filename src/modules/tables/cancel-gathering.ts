import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { callOff, said, type Ending } from './end-planning.ts'
import { gatheringFact } from './gathering.ts'
import type { Signer } from './guest.ts'
import { gatheringFor } from './load-gathering.ts'
import { saveCalledOff } from './queries/gatherings.ts'
import { lockTablesOf } from './queries/tables.ts'

/** Calls a gathering off with all its tables: everybody hears why, and calendars take them away. */
export async function cancelGathering(ctx: Ctx, signer: Signer, { id, reason }: Ending): Promise<void> {
  const gathering = await gatheringFor(ctx, 'cancel', id)
  const tables = await lockTablesOf(ctx, id)
  if (tables.some(({ state }) => state === 'live' || state === 'ended')) {
    throw new Refusal('invalid', 'tables.gathering_begun')
  }
  await saveCalledOff(ctx, id, said(reason))
  const { title } = gathering
  ctx.tell('tables.gathering_cancelled', { verb: 'Update', ...gatheringFact(gathering), data: { title } })
  for (const table of tables) {
    if (table.state === 'planned') await callOff(ctx, signer, { before: table, reason: said(reason) })
  }
}
