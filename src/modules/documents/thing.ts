import type { Ctx } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import type { SeenThing, ThingKindAmong, Things } from '../../platform/thing.ts'
import { circleWithin, factOf, pathOf } from './document.ts'
import { documentsFor, standingDocument, type SeenDocument } from './load-document.ts'
import { saveHiding } from './queries.ts'
import { rights } from './rights.ts'

/** Documents, as what may be pointed at. */
export const documentThing: ThingKindAmong = things => ({
  kind: 'document',
  async look(reader, ids) {
    const found = await documentsFor(reader, things, ids)
    const standing = found.filter(({ document }) => document.removedAt === null)
    return new Map(standing.map(seen => [seen.document.id, thingOf(seen)]))
  },
  async texts(reader, ids) {
    const found = await documentsFor(reader, things, ids)
    return new Map(found.map(({ document: { id, fileName } }) => [id, fileName]))
  },
  hide: (ctx, id, reason) => hideDocument(ctx, things, { id, reason }),
  restore: (ctx, id) => hideDocument(ctx, things, { id, reason: null }),
})

/** What is off the pages takes its documents with it. */
function thingOf({ document, owner }: SeenDocument): SeenThing {
  const { id, title, areas, circle, addedBy, hiddenAt, hiddenReason } = document
  const stewards = [...(addedBy === null ? [] : [addedBy]), ...owner.stewards]
  return {
    ...{ id, kind: 'document', title, path: pathOf(document), areas },
    circle: circleWithin(circle, owner.circle),
    stewards: [...new Set(stewards)],
    hidden: hiddenAt ? { at: hiddenAt, reason: hiddenReason ?? '' } : owner.hidden,
  }
}

/** Takes a document off the pages, with the reason for who added it; without a reason it is shown again. */
async function hideDocument(
  ctx: Ctx,
  things: Things,
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Promise<void> {
  const { document, owner } = await standingDocument(ctx, things, id)
  allow(rights, { actor: ctx.actor, action: 'hide', thing: { document, owner } })
  await saveHiding(ctx, id, reason)
  ctx.tell('documents.hidden', {
    verb: reason === null ? 'Add' : 'Remove',
    ...factOf(document),
    asRole: true,
    data: { title: document.title },
  })
}
