import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf } from './introduction-fact.ts'
import { commonMoment } from './introduction.ts'
import { introductionFor } from './load-introduction.ts'
import { introductionsWith } from './queries/introductions.ts'
import { saveSide } from './queries/sides.ts'

/** Says which of the moments suit; those that were not proposed are left out. */
export async function pickMoments(
  ctx: Ctx,
  wish: { introduction: string; moments: readonly Date[] },
): Promise<void> {
  const introduction = await introductionFor(ctx, 'pick', wish.introduction)
  const { id, moments } = introduction
  const chosen = new Set(wish.moments.map(moment => moment.getTime()))
  const picked = moments.filter(moment => chosen.has(moment.getTime()))
  await saveSide(ctx, { introduction: id, person: ctx.actor.person ?? '' }, { picked })
  const [after] = await introductionsWith(ctx, [id])
  const common = after ? commonMoment(after) : null
  const isNew = common !== null && common.getTime() !== commonMoment(introduction)?.getTime()
  ctx.tell(isNew ? 'introductions.moment_found' : 'introductions.moments_picked', factOf('Update', id))
}
