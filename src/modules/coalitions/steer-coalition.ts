import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, owners } from './coalition.ts'
import { coalitionFor } from './load-coalition.ts'
import { updateCoalition } from './queries/coalitions.ts'

/** A draft runs once two parties own the issue together. */
export async function startCoalition(ctx: Ctx, id: string): Promise<void> {
  const coalition = await coalitionFor(ctx, 'start', id)
  if (owners(coalition).length < 2) throw new Refusal('conflict', 'coalitions.too_few_parties')
  await updateCoalition(ctx, id, { state: 'running' })
  ctx.tell('coalitions.started', { verb: 'Update', ...factOf(coalition), data: { name: coalition.name } })
}

/** The coalition stops, with what came of it. */
export async function endCoalition(ctx: Ctx, id: string, outcome: string): Promise<void> {
  const coalition = await coalitionFor(ctx, 'end', id)
  if (outcome === '') throw new Refusal('invalid', 'coalitions.outcome_missing', { field: 'reason' })
  await updateCoalition(ctx, id, { state: 'ended', outcome })
  ctx.tell('coalitions.ended', { verb: 'Update', ...factOf(coalition), data: { name: coalition.name } })
}
