import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isPersons, type Circle, type CircleWish, type PersonsCircle } from './circle.ts'
import { addMembers, circleFor, circleWith, saveCircle } from './queries.ts'

export interface CircleChoice {
  /** The thing that gets the circle. */
  readonly owner: PersonsCircle['owner']
  readonly wish: CircleWish
  /** What it has now; null for a new thing. */
  readonly before?: Circle | null
}

/**
 * The circle that a thing gets. `named` gives the thing a circle of its own, in which at first only the actor is. A circle of
 * persons may be chosen by who is in it, and may stay as it was.
 */
export async function chooseCircle(ctx: Ctx, { owner, wish, before = null }: CircleChoice): Promise<Circle> {
  if (wish === before) return wish
  if (wish === 'named') return ownCircle(ctx, owner)
  if (!isPersons(wish)) return wish
  const mayUse = ctx.actor.circles?.includes(wish) && (await circleWith(ctx, wish))?.kind === 'coalition'
  if (!mayUse) throw new Refusal('invalid', 'site.circle_not_yours', { field: 'circle' })
  return wish
}

async function ownCircle(ctx: Ctx, owner: PersonsCircle['owner']): Promise<string> {
  const there = await circleFor(ctx, { kind: 'named', owner })
  if (there) return there.id
  const id = newId()
  await saveCircle(ctx, { id, kind: 'named', title: '', owner })
  await addMembers(ctx, id, ctx.actor.person === null ? [] : [ctx.actor.person])
  return id
}
