import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type Circle } from '../circles/index.ts'
import { factOf, slugFor } from './bottleneck.ts'
import { areasOf, checkOwner, ruleFor, type BottleneckTold } from './check-told.ts'
import type { As } from './hit.ts'
import { addHit } from './queries/hits.ts'
import { insertBottleneck, recount } from './queries/save.ts'
import { beginRights } from './rights.ts'
import { checkAs } from './say-us-too.ts'

export interface BottleneckWish extends BottleneckTold {
  /** Whom it hits, as far as the actor may say so; the actor when left out. */
  readonly hits?: readonly As[]
  /** Made up, for the example district. */
  readonly example?: boolean
}

/** Names where a rule bites. Its owner hears it; the connectors do when nobody knows the owner. */
export async function nameBottleneck(
  ctx: Ctx,
  wish: BottleneckWish,
): Promise<{ id: string; slug: string; circle: Circle }> {
  allow(beginRights, { actor: ctx.actor, action: 'name', thing: null })
  const { title, blocks, tried = '', themes = [], owner, example = false } = wish
  const hits: readonly As[] = wish.hits?.length ? wish.hits : [{ kind: 'person' }]
  const id = newId()
  const areas = await areasOf(ctx, wish.places)
  await checkOwner(ctx, owner)
  for (const as of hits) await checkAs(ctx, as)
  const rule = await ruleFor(ctx, wish.rule)
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'bottleneck', id }, wish: wish.circle ?? 'public' },
  })
  const told = { id, title, blocks, tried, themes, owner, rule, example, areas, circle }
  const slug = slugFor(title, id)
  await insertBottleneck(ctx, { ...told, slug, places: [...new Set(wish.places)] })
  if (ctx.actor.person !== null)
    for (const as of hits) await addHit(ctx, { bottleneck: id, as, sentence: '' })
  await recount(ctx, [rule])
  ctx.tell('bottlenecks.named', { verb: 'Create', ...factOf(told), data: { title } })
  return { id, slug, circle }
}
