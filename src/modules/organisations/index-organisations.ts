import type { Activity } from '../../platform/activities/fact.ts'
import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument } from '../search/index.ts'
import { pathOf, type Organisation } from './organisation.ts'
import { organisationsWith } from './queries/organisations.ts'

/** Keeps the search documents of organisations. */
export const indexOrganisations: Consumer = {
  name: 'index-organisations',
  version: indexVersion,
  async hear(ctx, activities) {
    const told = activities.filter(({ name }) => name.startsWith('organisations.'))
    const ids = [...new Set(told.flatMap(({ object, target }) => [object.id, ...joinedWith(target)]))]
    const found = await organisationsWith(ctx, ids)
    const going = found.filter(({ stoppedAt, hiddenAt }) => stoppedAt === null && hiddenAt === null)
    await putDocuments(ctx, await documentsOf(ctx, going))
    const gone = ids.filter(id => !going.some(organisation => organisation.id === id))
    for (const id of gone) await removeDocument(ctx, 'organisation', id)
  },
}

/** The other of two that became one. */
function joinedWith(target: Activity['target']): string[] {
  return target?.kind === 'organisation' ? [target.id] : []
}

async function documentsOf(ctx: Ctx, organisations: readonly Organisation[]) {
  const firsts = organisations.flatMap(({ places }) => places.slice(0, 1))
  const places = new Map((await placesWith(ctx, firsts)).map(place => [place.code, place.name]))
  return organisations.map(organisation => ({
    kind: 'organisation' as const,
    id: organisation.id,
    title: organisation.name,
    summary: organisation.summary,
    text: '',
    path: pathOf(organisation),
    place: places.get(organisation.places[0] ?? '') ?? null,
    areas: organisation.areas,
    circle: organisation.circle,
    at: organisation.confirmedAt ?? organisation.createdAt,
    age: organisation.age,
  }))
}
