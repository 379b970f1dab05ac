import type { Ctx } from '../../platform/ctx/ctx.ts'
import { dayOf, type Position } from './position.ts'
import { addMandate } from './queries/mandates.ts'
import { addPosition } from './queries/positions.ts'

/** Gives somebody a confirmed position from today, with a mandate over everything. Returns its id. */
export async function addHolder(
  ctx: Ctx,
  wish: Pick<Position, 'person' | 'organisation' | 'role'>,
): Promise<string> {
  const from = dayOf(ctx.now)
  const position = await addPosition(ctx, { ...wish, isConfirmed: true, from, until: null })
  await addMandate(ctx, {
    ...{ position, everything: true, subjects: [], upToCents: null, maySign: true },
    ...{ from, until: null, givenBy: ctx.actor.person },
  })
  return position
}
