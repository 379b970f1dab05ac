import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { themeName } from '../initiatives/index.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import { quotesOfSignposts, signpostPath, signpostsWith, type Signpost } from '../signposts/index.ts'

/** Keeps what can be searched in step with the signposts, with their quotes: without the names of who said them. */
export const indexSignposts: Consumer = {
  name: 'index-signposts',
  version: indexVersion,
  async hear(ctx, activities) {
    const told = activities.filter(({ object }) => object.kind === 'signpost')
    const ids = new Set(told.map(({ object }) => object.id))
    const found = await signpostsWith(ctx, [...ids])
    const shown = found.filter(({ hiddenAt }) => hiddenAt === null)
    if (shown.length > 0) await putDocuments(ctx, await documentsFor(ctx, shown))
    for (const { id } of shown) ids.delete(id)
    for (const id of ids) await removeDocument(ctx, 'signpost', id)
  },
}

async function documentsFor(ctx: Ctx, signposts: readonly Signpost[]): Promise<SearchDocument[]> {
  const said = await quotesOfSignposts(
    ctx,
    signposts.map(({ id }) => id),
  )
  const places = await placesWith(ctx, [...new Set(signposts.flatMap(one => one.places))])
  return signposts.map(one => {
    const { id, title, explanation, themes, areas, circle, updatedAt } = one
    const words = said.filter(({ signpost }) => signpost === id).map(({ body }) => body)
    const text = [explanation, ...words, ...themes.map(theme => themeName('nl', theme))].join('\n')
    const place = places.find(({ code }) => code === one.places[0])?.name ?? null
    const summary = explanation.slice(0, 200)
    return {
      ...{ kind: 'signpost', id, title, summary, text, place, areas, circle },
      ...{ path: signpostPath(one), at: updatedAt },
    }
  })
}
