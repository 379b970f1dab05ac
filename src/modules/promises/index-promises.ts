import type { Consumer } from '../../platform/activities/consume.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import { pathOf, type MadePromise } from './promise.ts'
import { promisesWith } from './queries/promises.ts'

/** Keeps what can be searched in step with the promises, with their stories and lessons. */
export const indexPromises: Consumer = {
  name: 'index-promises',
  version: indexVersion,
  async hear(ctx, activities) {
    const about = activities.filter(({ object }) => object.kind === 'promise')
    const ids = [...new Set(about.map(({ object }) => object.id))]
    if (ids.length === 0) return
    const found = await promisesWith(ctx, ids)
    const standing = found.filter(({ hiddenAt, agreedAt }) => hiddenAt === null && agreedAt !== null)
    const places = await placesWith(ctx, [...new Set(standing.flatMap(one => one.places))])
    const names = new Map(places.map(({ code, name }) => [code, name]))
    await putDocuments(
      ctx,
      standing.map(one => documentOf(one, names)),
    )
    const kept = new Set(standing.map(({ id }) => id))
    for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, 'promise', id)
  },
}

function documentOf(promise: MadePromise, names: ReadonlyMap<string, string>): SearchDocument {
  const { id, what, story, worked, differently, evidence, condition, areas, circle, updatedAt } = promise
  return {
    ...{ kind: 'promise', id, title: what, summary: story === '' ? promise.forWords : story, areas, circle },
    text: [worked, differently, evidence, condition].filter(text => text !== '').join('\n'),
    path: pathOf(promise),
    place: names.get(promise.places[0] ?? '') ?? null,
    at: updatedAt,
  }
}
