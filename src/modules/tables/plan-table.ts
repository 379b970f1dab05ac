import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type Circle, type CircleWish } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'
import { areasAround } from '../places/index.ts'
import { insertHost, insertTable } from './queries/save.ts'
import { beginRights } from './rights.ts'
import { minutesOf, scriptOf, type Script } from './script.ts'
import { factOf, slugFor } from './table.ts'

export interface TableWish {
  /** Name of a template. */
  readonly kind: string
  /** The language of its script. */
  readonly lang?: Lang
  readonly title: string
  readonly aim?: string
  /** Left out: that of the template. */
  readonly script?: Script
  /** Left out: the date is still looked for. */
  readonly startsAt?: Date | null
  readonly room?: string
  readonly link?: string
  readonly openChairs?: number
  readonly themes?: readonly Theme[]
  /** Codes; at least one. */
  readonly places: readonly string[]
  readonly coalition?: string | null
  readonly issue?: string | null
  readonly gathering?: string | null
  readonly previous?: string | null
  /** Left out: everybody. */
  readonly circle?: CircleWish
  /** Made up, for the example district. */
  readonly example?: boolean
}

/** Plans a table; who does so hosts it. */
export async function planTable(
  ctx: Ctx,
  wish: TableWish,
): Promise<{ id: string; slug: string; circle: Circle }> {
  allow(beginRights, { actor: ctx.actor, action: 'plan', thing: null })
  const script = wish.script ?? scriptOf(wish.kind, wish.lang)
  const areas = await areasOf(ctx, wish.places)
  const id = newId()
  const circle = await chooseCircle(ctx, { owner: { kind: 'table', id }, wish: wish.circle ?? 'public' })
  const { kind, title, aim = '', room = '', link = '', openChairs = 0, themes = [], example = false } = wish
  const { startsAt = null, coalition = null, issue = null, gathering = null, previous = null } = wish
  const slug = slugFor(title, id)
  await insertTable(ctx, {
    ...{ id, slug, kind, title, aim, script, room, link, openChairs, themes, example, areas, circle },
    ...{ startsAt, coalition, issue, gathering, previous, minutes: minutesOf(script) },
    places: [...new Set(wish.places)],
  })
  const { person } = ctx.actor
  if (person !== null) await insertHost(ctx, id, { person, role: 'host' })
  ctx.tell('tables.planned', { verb: 'Create', ...factOf({ id, areas, circle }), data: { title } })
  return { id, slug, circle }
}

/** The codes of these places and of everything around them; refuses a place nobody knows. */
export async function areasOf(ctx: Ctx, codes: readonly string[]): Promise<string[]> {
  const areas = await areasAround(ctx, codes)
  if (!areas) throw new Refusal('invalid', 'tables.place_unknown', { field: 'places' })
  return areas
}
