import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type SeenThing, type ThingKind } from '../../platform/thing.ts'
import { pathOf, type Initiative } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { initiativesWith, wantsOf } from './queries/find.ts'
import { saveHiding } from './queries/save.ts'

/** Initiatives, as what may be pointed at. */
export const initiativeThing: ThingKind = {
  kind: 'initiative',
  async look(reader, ids) {
    const found = await initiativesWith(reader, ids)
    return new Map(found.map(one => [one.id, thingOf(one)]))
  },
  async texts(reader, ids) {
    const found = await initiativesWith(reader, ids)
    const wants = Map.groupBy(await wantsOf(reader, ids), ({ initiative }) => initiative)
    return new Map(
      found.map(({ id, summary, story, links }) => {
        const texts = [summary, story, ...(wants.get(id) ?? []).map(({ text }) => text), ...links]
        return [id, texts.filter(text => text !== '').join('\n\n')]
      }),
    )
  },
  ...hidingWith(setHidden),
}

/** As modules see it that know no initiatives. */
export function thingOf(initiative: Initiative): SeenThing {
  const { id, title, areas, circle, stewards } = initiative
  const hidden = hiddenOf(initiative)
  return { id, kind: 'initiative', title, path: pathOf(initiative), areas, circle, stewards, hidden }
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const initiative = await initiativeFor(ctx, 'hide', id)
  await saveHiding(ctx.db, id, { reason, now: ctx.now })
  ctx.tell('initiatives.hidden', await hideFacts(ctx, { ...initiative, kind: 'initiative' }, reason))
}
