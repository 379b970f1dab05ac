import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type SeenThing, type ThingKind } from '../../platform/thing.ts'
import { pathOf, type Bottleneck } from './bottleneck.ts'
import { bottleneckFor } from './load-bottleneck.ts'
import { answersTo } from './queries/answers.ts'
import { bottlenecksWith } from './queries/find.ts'
import { hitsOf } from './queries/hits.ts'
import { recount, saveHiding } from './queries/save.ts'

/** Bottlenecks, as what may be pointed at. */
export const bottleneckThing: ThingKind = {
  kind: 'bottleneck',
  async look(reader, ids) {
    const found = await bottlenecksWith(reader, ids)
    return new Map(found.map(one => [one.id, thingOf(one)]))
  },
  async texts(reader, ids) {
    const found = await bottlenecksWith(reader, ids)
    const hits = Map.groupBy(await hitsOf(reader, ids), ({ bottleneck }) => bottleneck)
    const answers = Map.groupBy(await answersTo(reader, ids), ({ bottleneck }) => bottleneck)
    return new Map(
      found.map(({ id, blocks, tried, rule }) => {
        const said = (hits.get(id) ?? []).map(({ sentence }) => sentence)
        const answered = (answers.get(id) ?? []).flatMap(one => [one.body, one.forWhom, one.conditions])
        const texts = [blocks, tried, rule.name, rule.link ?? '', ...said, ...answered]
        return [id, texts.filter(text => text !== '').join('\n\n')]
      }),
    )
  },
  ...hidingWith(setHidden),
}

function thingOf(bottleneck: Bottleneck): SeenThing {
  const { id, title, areas, circle, stewards } = bottleneck
  const hidden = hiddenOf(bottleneck)
  return { id, kind: 'bottleneck', title, path: pathOf(bottleneck), areas, circle, stewards, hidden }
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'hide', id)
  await saveHiding(ctx, id, reason)
  await recount(ctx, [bottleneck.rule.id])
  ctx.tell('bottlenecks.hidden', await hideFacts(ctx, { ...bottleneck, kind: 'bottleneck' }, reason))
}
