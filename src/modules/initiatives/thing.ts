import { away, moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { SeenThing, ThingKind } from '../../platform/thing.ts'
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
  hide: (ctx, id, reason) => setHidden(ctx, id, reason),
  restore: (ctx, id) => setHidden(ctx, id, null),
}

/** As modules see it that know no initiatives. */
export function thingOf(initiative: Initiative): SeenThing {
  const { id, title, areas, circle, stewards, hiddenAt, hiddenReason } = initiative
  return {
    ...{ id, kind: 'initiative', title, path: pathOf(initiative), areas, circle, stewards },
    hidden: hiddenAt && { at: hiddenAt, reason: hiddenReason ?? '' },
  }
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const { areas, circle } = await initiativeFor(ctx, 'hide', id)
  await saveHiding(ctx.db, id, { reason, now: ctx.now })
  await moveFacts(ctx, id, reason === null ? { from: away, to: circle } : { from: circle, to: away })
  const verb = reason === null ? 'Add' : 'Remove'
  ctx.tell('initiatives.hidden', {
    verb,
    object: { kind: 'initiative', id },
    areas,
    circle: 'hidden',
    asRole: true,
  })
}
