import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type Circle } from '../circles/index.ts'
import { factOf } from './initiative.ts'
import { insertInitiatives } from './queries/save.ts'
import { addSteward } from './queries/stewards.ts'
import { usualReins } from './reins.ts'
import { beginRights } from './rights.ts'
import { areasOf, type InitiativeWish } from './wish.ts'

/** Begins an initiative; who begins it is its first steward. `example` marks the made-up ones of the example district. */
export async function createInitiative(
  ctx: Ctx,
  wish: InitiativeWish & { readonly example?: boolean },
): Promise<{ id: string; slug: string; circle: Circle }> {
  allow(beginRights, { actor: ctx.actor, action: 'create', thing: null })
  const { title, places, wants = [], reins = usualReins, parties = [], example = false } = wish
  const {
    summary = '',
    story = '',
    phase = 'idea',
    themes = [],
    point = null,
    circle: asked = 'public',
    links = [],
  } = wish
  const id = newId()
  const areas = await areasOf(ctx, places)
  const circle = await chooseCircle(ctx, { owner: { kind: 'initiative', id }, wish: asked })
  const by = {
    createdAt: ctx.now,
    createdBy: ctx.actor.person,
    confirmed: ctx.actor.person !== null && ctx.actor.helper === undefined,
    import: null,
  }
  const told = { title, summary, story, phase, themes, point, circle, links, example, wants, reins, parties }
  const slugs = await insertInitiatives(ctx.db, [{ id, ...told, ...by, areas, places: [...new Set(places)] }])
  if (ctx.actor.person !== null)
    await addSteward(ctx.db, { initiative: id, person: ctx.actor.person, now: ctx.now })
  ctx.tell('initiatives.created', { verb: 'Create', ...factOf({ id, areas, circle }), data: { title } })
  return { id, slug: slugs.get(id) ?? '', circle }
}
