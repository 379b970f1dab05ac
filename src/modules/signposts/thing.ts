import { hideFacts } from '../../platform/activities/hide-facts.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { hasRole } from '../../platform/ctx/actor.ts'
import { hiddenOf, hidingWith, type ThingKind } from '../../platform/thing.ts'
import { stewardsOf, tablesWith } from '../tables/index.ts'
import { quotesOfSignposts } from './queries/quotes.ts'
import { saveHiding, signpostsWith } from './queries/signposts.ts'
import { pathOf } from './signpost.ts'

/** Signposts, as what may be pointed at. */
export const signpostThing: ThingKind = {
  kind: 'signpost',
  async look(reader, ids) {
    const found = await signpostsWith(reader, ids)
    const tables = await tablesWith({ ...reader, actor: system }, [...new Set(found.map(one => one.table))])
    const stewards = new Map(tables.map(table => [table.id, stewardsOf(table)]))
    return new Map(
      found.map(signpost => {
        const { id, title, areas, circle, table } = signpost
        const around = { stewards: stewards.get(table) ?? [], hidden: hiddenOf(signpost) }
        return [id, { id, kind: 'signpost', title, path: pathOf(signpost), areas, circle, ...around }]
      }),
    )
  },
  async texts(reader, ids) {
    const found = await signpostsWith(reader, ids)
    const quotes = Map.groupBy(
      await quotesOfSignposts(
        reader,
        found.map(({ id }) => id),
      ),
      quote => quote.signpost,
    )
    return new Map(
      found.map(({ id, explanation }) => {
        const said = (quotes.get(id) ?? []).map(({ body }) => body)
        return [id, [explanation, ...said].filter(text => text !== '').join('\n\n')]
      }),
    )
  },
  ...hidingWith(setHidden),
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const [signpost] = await signpostsWith(ctx, [id])
  if (!signpost) throw new Refusal('not_found', 'signposts.signpost_gone')
  if (!hasRole(ctx.actor, 'moderator', signpost.areas)) {
    throw new Refusal('not_allowed', 'tables.only_moderators')
  }
  await saveHiding(ctx, id, { reason })
  ctx.tell('signposts.hidden', await hideFacts(ctx, { ...signpost, kind: 'signpost' }, reason))
}
