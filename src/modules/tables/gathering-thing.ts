import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hiddenOf, hidingWith, type ThingKind } from '../../platform/thing.ts'
import { pathOfGathering } from './gathering.ts'
import { gatheringsWith } from './queries/gatherings.ts'
import { saveHiding } from './queries/save.ts'
import { gatheringRights } from './rights.ts'

/** Gatherings, as what may be pointed at. */
export const gatheringThing: ThingKind = {
  kind: 'gathering',
  async look(reader, ids) {
    const found = await gatheringsWith(reader, ids)
    return new Map(
      found.map(gathering => {
        const { id, title, areas, circle, createdBy } = gathering
        const around = { stewards: createdBy === null ? [] : [createdBy], hidden: hiddenOf(gathering) }
        return [
          id,
          { id, kind: 'gathering', title, path: pathOfGathering(gathering), areas, circle, ...around },
        ]
      }),
    )
  },
  texts: async (reader, ids) =>
    new Map((await gatheringsWith(reader, ids)).map(({ id, intro }) => [id, intro])),
  ...hidingWith(setGatheringHidden),
}

async function setGatheringHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const [gathering] = await gatheringsWith(ctx, [id])
  if (!gathering) throw new Refusal('not_found', 'tables.gathering_not_found')
  allow(gatheringRights, { actor: ctx.actor, action: 'hide', thing: gathering })
  await saveHiding(ctx, 'gatherings', { id, reason })
  ctx.tell('tables.gathering_hidden', await hideFacts(ctx, { ...gathering, kind: 'gathering' }, reason))
}
