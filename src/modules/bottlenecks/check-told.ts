import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { CircleWish } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { areasAround } from '../places/index.ts'
import { ruleNamed, ruleWith } from './queries/rules.ts'

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

/** The codes of these places and of everything around them; refuses a place nobody knows. */
export async function areasOf(ctx: Ctx, codes: readonly string[]): Promise<string[]> {
  const areas = await areasAround(ctx, codes)
  if (!areas) throw new Refusal('invalid', 'bottlenecks.place_unknown', { field: 'places' })
  return areas
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
