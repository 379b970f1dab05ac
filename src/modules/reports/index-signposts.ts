import type { Consumer } from '../../platform/activities/consume.ts'
import { themeName } from '../initiatives/index.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument } from '../search/index.ts'
import { quotesOfSignposts, signpostPath, signpostsWith } from '../signposts/index.ts'

/** Keeps what can be searched in step with the signposts, with their quotes: without the names of who said them. */
export const indexSignposts: Consumer = {
  name: 'index-signposts',
  version: indexVersion,
  async hear(ctx, activities) {
    const told = activities.filter(({ object }) => object.kind === 'signpost')
    const ids = [...new Set(told.map(({ object }) => object.id))]
    if (ids.length === 0) return
    const standing = (await signpostsWith(ctx, ids)).filter(({ hiddenAt }) => hiddenAt === null)
    const quotes = await quotesOfSignposts(
      ctx,
      standing.map(({ id }) => id),
    )
    const places = await placesWith(ctx, [...new Set(standing.flatMap(one => one.places))])
    const names = new Map(places.map(({ code, name }) => [code, name]))
    await putDocuments(
      ctx,
      standing.map(one => ({
        ...{
          kind: 'signpost' as const,
          id: one.id,
          title: one.title,
          summary: one.explanation.slice(0, 200),
        },
        text: [
          one.explanation,
          ...quotes.filter(({ signpost }) => signpost === one.id).map(({ body }) => body),
          ...one.themes.map(theme => themeName('nl', theme)),
        ].join('\n'),
        path: signpostPath(one),
        place: names.get(one.places[0] ?? '') ?? null,
        ...{ areas: one.areas, circle: one.circle, at: one.updatedAt },
      })),
    )
    const kept = new Set(standing.map(({ id }) => id))
    for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, 'signpost', id)
  },
}
