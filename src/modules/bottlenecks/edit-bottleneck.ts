import { moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseCircle, type CircleWish, type SavedCircle } from '../circles/index.ts'
import { factOf } from './bottleneck.ts'
import { bottleneckFor } from './load-bottleneck.ts'
import { areasOf, checkOwner, ruleFor, type BottleneckTold } from './check-told.ts'
import { recount, saveOwner, saveRemoval, updateBottleneck } from './queries/save.ts'

export interface BottleneckEdit extends BottleneckTold {
  readonly id: string
  /** The version that was on the screen. */
  readonly version: number
  readonly circle: CircleWish
}

/** Words it anew, as long as its owner did not answer. Refuses when somebody else did so since; then nothing is saved. */
export async function editBottleneck(ctx: Ctx, wish: BottleneckEdit): Promise<SavedCircle> {
  const before = await bottleneckFor(ctx, 'edit', wish.id)
  if (before.version !== wish.version) throw new Refusal('conflict', 'bottlenecks.changed_meanwhile')
  const { id, title, blocks, tried = '', themes = [], owner } = wish
  const areas = await areasOf(ctx, wish.places)
  await checkOwner(ctx, owner)
  const rule = await ruleFor(ctx, wish.rule)
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'bottleneck', id }, wish: wish.circle, before: before.circle },
  })
  const told = { title, blocks, tried, themes, owner, rule, areas, circle, places: [...new Set(wish.places)] }
  await updateBottleneck(ctx, id, told)
  if (owner !== before.owner) await saveOwner(ctx, id, { owner, answerer: null })
  await recount(ctx, [rule, before.rule.id])
  await moveFacts(ctx, id, { from: before.circle, to: circle })
  const touched = [...new Set([...areas, ...before.areas])]
  const isOther = owner !== before.owner
  ctx.tell(isOther ? 'bottlenecks.owner_named' : 'bottlenecks.changed', {
    verb: 'Update',
    ...factOf({ ...before, areas: touched, circle }),
    data: { title },
  })
  return { wish: wish.circle, saved: circle, before: before.circle }
}

export async function removeBottleneck(
  ctx: Ctx,
  wish: { readonly id: string; readonly reason: string },
): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'remove', wish.id)
  await saveRemoval(ctx, wish.id, wish.reason)
  await recount(ctx, [bottleneck.rule.id])
  ctx.tell('bottlenecks.removed', {
    verb: 'Delete',
    ...factOf(bottleneck),
    data: { title: bottleneck.title },
    ...(ctx.actor.person !== bottleneck.createdBy && { asRole: true }),
  })
}
