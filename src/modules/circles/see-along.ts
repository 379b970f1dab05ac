import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { PersonsCircle } from './circle.ts'
import { factOf } from './keep-circle.ts'
import { circleFor, setShadow } from './queries.ts'

/** Somebody who will take over from a member sees along with the circle of a coalition, or no longer. The caller has the right to. */
export async function seeAlong(
  ctx: Ctx,
  wish: { readonly owner: PersonsCircle['owner']; readonly person: string; readonly sees: boolean },
): Promise<void> {
  const circle = await circleFor(ctx, { kind: 'coalition', owner: wish.owner })
  if (!circle) return
  await setShadow(ctx, { ...wish, circle: circle.id })
  ctx.tell('circles.changed', factOf(circle.id))
}
