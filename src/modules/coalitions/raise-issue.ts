import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type Circle, type CircleWish } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'
import { areasAround } from '../places/index.ts'
import { factOf, slugFor, type Origin } from './issue.ts'
import { insertIssue } from './queries/issues.ts'
import { beginRights } from './rights.ts'

export interface IssueWish {
  readonly title: string
  readonly explanation?: string
  readonly themes?: readonly Theme[]
  /** Codes; at least one. */
  readonly places: readonly string[]
  /** Left out: everybody. */
  readonly circle?: CircleWish
  /** What it came from; the caller has seen it through the actor. */
  readonly origins?: readonly Origin[]
  /** Made up, for the example district. */
  readonly example?: boolean
}

/** Words a shared problem of a place. */
export async function raiseIssue(
  ctx: Ctx,
  wish: IssueWish,
): Promise<{ id: string; slug: string; circle: Circle }> {
  allow(beginRights, { actor: ctx.actor, action: 'raise', thing: null })
  const { title, explanation = '', themes = [], places, origins = [], example = false } = wish
  const id = newId()
  const areas = await areasOf(ctx, places)
  const circle = await chooseCircle(ctx, { owner: { kind: 'issue', id }, wish: wish.circle ?? 'public' })
  const issue = { id, title, explanation, themes, circle, origins, example, areas, slug: slugFor(title, id) }
  await insertIssue(ctx, { ...issue, places: [...new Set(places)] })
  const [target] = origins
  ctx.tell('coalitions.issue_raised', {
    verb: 'Create',
    ...factOf(issue),
    ...(target && { target: { kind: target.kind, id: target.id } }),
    data: { title },
  })
  return issue
}

/** The codes of these places and of everything around them; refuses a place nobody knows. */
export async function areasOf(ctx: Ctx, codes: readonly string[]): Promise<string[]> {
  const areas = await areasAround(ctx, codes)
  if (!areas) throw new Refusal('invalid', 'coalitions.place_unknown', { field: 'places' })
  return areas
}
