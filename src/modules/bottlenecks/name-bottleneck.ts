import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type Circle, type CircleWish } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { placesWith } from '../places/index.ts'
import { factOf, slugFor } from './bottleneck.ts'
import type { As } from './hit.ts'
import { addHit } from './queries/hits.ts'
import { ruleNamed, ruleWith } from './queries/rules.ts'
import { insertBottleneck, recount } from './queries/save.ts'
import { beginRights } from './rights.ts'
import { checkAs } from './say-us-too.ts'

export interface BottleneckTold {
  readonly title: string
  readonly blocks: string
  readonly tried?: string
  /** One that others named, by its id, or one by its name. */
  readonly rule: { readonly id: string } | { readonly name: string; readonly link: string | null }
  /** Id of an organisation; null when nobody knows. */
  readonly owner: string | null
  readonly themes?: readonly Theme[]
  /** Codes; at least one. */
  readonly places: readonly string[]
  /** Left out: everybody. */
  readonly circle?: CircleWish
}

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

/** The codes of these places and of everything around them; refuses a place nobody knows. */
export async function areasOf(ctx: Ctx, codes: readonly string[]): Promise<string[]> {
  const wanted = new Set(codes)
  const found = await placesWith(ctx, [...wanted])
  if (wanted.size === 0 || found.length < wanted.size) {
    throw new Refusal('invalid', 'bottlenecks.place_unknown', { field: 'places' })
  }
  return [...new Set(found.flatMap(place => place.areas))]
}

export async function checkOwner(ctx: Ctx, owner: string | null): Promise<void> {
  if (owner === null || (await organisationsWith(ctx, [owner])).length > 0) return
  throw new Refusal('invalid', 'bottlenecks.owner_unknown_field', { field: 'owner' })
}

export async function ruleFor(ctx: Ctx, wish: BottleneckTold['rule']): Promise<string> {
  if (!('id' in wish)) return ruleNamed(ctx, wish.name, wish.link)
  if (await ruleWith(ctx, wish.id)) return wish.id
  throw new Refusal('invalid', 'bottlenecks.rule_missing', { field: 'rule' })
}
