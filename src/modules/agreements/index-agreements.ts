import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { coalitionsWith } from '../coalitions/index.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import { pathOf, stateOf, type Agreement, type Version } from './agreement.ts'
import { agreementsWith, idsOfCoalitions } from './queries/agreements.ts'
import { versionsOf } from './queries/versions.ts'

/** Keeps what can be searched in step with the agreements: their last version. */
export const indexAgreements: Consumer = {
  name: 'index-agreements',
  version: indexVersion,
  async hear(ctx, activities) {
    const idsOf = (kind: string) =>
      activities.filter(({ object }) => object.kind === kind).map(({ object }) => object.id)
    const ids = new Set([...idsOf('agreement'), ...(await idsOfCoalitions(ctx, idsOf('coalition')))])
    if (ids.size > 0) await indexThese(ctx, [...ids])
  },
}

async function indexThese(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const found = (await agreementsWith(ctx, ids)).filter(
    ({ versions, hiddenAt }) => versions > 0 && hiddenAt === null,
  )
  const coalitions = await coalitionsWith(ctx, [...new Set(found.map(({ coalition }) => coalition))])
  const open = new Set(coalitions.flatMap(({ id, hiddenAt }) => (hiddenAt === null ? [id] : [])))
  const shown = found.filter(({ coalition }) => open.has(coalition))
  const places = await placesWith(ctx, [...new Set(shown.flatMap(one => one.places))])
  const names = new Map(places.map(({ code, name }) => [code, name]))
  const documents = []
  for (const one of shown) {
    const version = (await versionsOf(ctx, one.id)).at(-1)
    if (version) documents.push(documentOf(one, version, names))
  }
  await putDocuments(ctx, documents)
  const kept = new Set(shown.map(({ id }) => id))
  for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, 'agreement', id)
}

function documentOf(
  agreement: Agreement,
  { sections }: Version,
  names: ReadonlyMap<string, string>,
): SearchDocument {
  return {
    kind: 'agreement',
    id: agreement.id,
    title: agreement.title,
    summary: sections[0]?.text ?? '',
    text: sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n'),
    path: pathOf(agreement),
    place: names.get(agreement.places[0] ?? '') ?? null,
    areas: agreement.areas,
    circle: agreement.circle,
    at: agreement.updatedAt,
    age: stateOf(agreement) === 'ended' ? 2 : 0,
  }
}
