import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type CircleWish } from '../circles/index.ts'
import { gatheringFact } from './gathering.ts'
import { areasOf, planTable } from './plan-table.ts'
import { insertGathering } from './queries/gatherings.ts'
import { beginRights } from './rights.ts'
import { minutesOf, scriptOf } from './script.ts'
import { slugFor } from './table.ts'

export interface GatheringWish {
  readonly title: string
  readonly intro?: string
  readonly startsAt?: Date | null
  readonly room?: string
  readonly places: readonly string[]
  /** Name of the template of its tables. */
  readonly kind: string
  readonly lang?: Lang
  /** What each table is about; one becomes a table each. */
  readonly titles: readonly string[]
  readonly circle?: CircleWish
  readonly example?: boolean
}

const most = 20

/** Plans several tables at one moment; who does so hosts them until others do. */
export async function planGathering(ctx: Ctx, wish: GatheringWish): Promise<{ id: string; slug: string }> {
  allow(beginRights, { actor: ctx.actor, action: 'plan', thing: null })
  checkTitles(wish)
  const id = newId()
  const owner = { kind: 'gathering', id }
  const circle = await chooseCircle(ctx, { owner, wish: wish.circle ?? 'public' })
  const { title, intro = '', startsAt = null, room = '', places, kind, lang = 'nl', example = false } = wish
  const minutes = minutesOf(scriptOf(kind, lang))
  const areas = await areasOf(ctx, places)
  const slug = slugFor(title, id)
  await insertGathering(ctx, {
    ...{
      id,
      slug,
      title,
      intro,
      startsAt,
      room,
      minutes,
      areas,
      circle,
      example,
      places: [...new Set(places)],
    },
  })
  ctx.tell('tables.gathering_planned', {
    ...{ verb: 'Create', ...gatheringFact({ id, areas, circle }), data: { title } },
  })
  // Persons who are named for the gathering are named for each table by who leads it.
  const own = wish.circle === 'named' ? 'hidden' : circle
  const shared = { kind, lang, startsAt, room, places, circle: own, example, gathering: id }
  for (const one of wish.titles) await planTable(ctx, { ...shared, title: one })
  return { id, slug }
}

function checkTitles({ titles }: GatheringWish): void {
  if (titles.length < 2) throw new Refusal('invalid', 'tables.gathering_tables', { field: 'tables' })
  if (titles.length > most) throw new Refusal('invalid', 'tables.gathering_many', { field: 'tables', most })
}
