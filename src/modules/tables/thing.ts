import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hiddenOf, hidingWith, type ThingKind } from '../../platform/thing.ts'
import { pathOfGathering } from './gathering.ts'
import { tableFor } from './load-table.ts'
import { gatheringsWith, saveGatheringHiding } from './queries/gatherings.ts'
import { saveHiding } from './queries/save.ts'
import { tablesWith } from './queries/tables.ts'
import { gatheringRights } from './rights.ts'
import type { Script } from './script.ts'
import { pathOf, stewardsOf } from './table.ts'

/** Tables, as what may be pointed at. */
export const tableThing: ThingKind = {
  kind: 'table',
  async look(reader, ids) {
    const found = await tablesWith(reader, ids)
    return new Map(
      found.map(table => {
        const { id, title, areas, circle } = table
        const around = { stewards: stewardsOf(table), hidden: hiddenOf(table) }
        return [id, { id, kind: 'table', title, path: pathOf(table), areas, circle, ...around }]
      }),
    )
  },
  async texts(reader, ids) {
    const found = await tablesWith(reader, ids)
    return new Map(found.map(({ id, aim, room, script }) => [id, wordsOf(aim, room, script)]))
  },
  ...hidingWith(setHidden),
}

function wordsOf(aim: string, room: string, { questions, steps, roles }: Script): string {
  const said = steps.flatMap(({ title, prompt }) => [title, prompt])
  return [aim, room, ...questions, ...said, ...roles].filter(Boolean).join('\n\n')
}

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

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const table = await tableFor(ctx, 'hide', id)
  await saveHiding(ctx, id, reason)
  ctx.tell('tables.hidden', await hideFacts(ctx, { ...table, kind: 'table' }, reason))
}

async function setGatheringHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const [gathering] = await gatheringsWith(ctx, [id])
  if (!gathering) throw new Refusal('not_found', 'tables.gathering_not_found')
  allow(gatheringRights, { actor: ctx.actor, action: 'hide', thing: gathering })
  await saveGatheringHiding(ctx, id, reason)
  ctx.tell('tables.gathering_hidden', await hideFacts(ctx, { ...gathering, kind: 'gathering' }, reason))
}
