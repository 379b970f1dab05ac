import type { Reader } from '../../platform/ctx/ctx.ts'
import { initiativesWith, pathOf as initiativePath } from '../initiatives/index.ts'
import { organisationPath, organisationsWith } from '../organisations/index.ts'
import { isSeenBy, peopleWith, profilePath } from '../people/index.ts'
import type { Reference } from './answer.ts'
import type { Helper } from './gather-candidates.ts'

/** What references point at, as far as the reader may see it, with names and paths. */
export async function resolveReferences(reader: Reader, references: readonly Reference[]): Promise<Helper[]> {
  const of = (kind: Reference['kind']) =>
    references.filter(reference => reference.kind === kind).map(({ id }) => id)
  const initiatives = await initiativesWith(reader, of('initiative'))
  const organisations = await organisationsWith(reader, of('organisation'))
  const people = await peopleWith(reader, of('person'))
  return [
    ...initiatives.map(one => ({
      kind: 'initiative' as const,
      id: one.id,
      name: one.title,
      path: initiativePath(one),
    })),
    ...organisations.map(one => ({
      ...{ kind: 'organisation' as const, id: one.id, name: one.name },
      path: organisationPath(one),
    })),
    ...people
      .filter(one => isSeenBy(reader.actor, one))
      .map(one => ({ kind: 'person' as const, id: one.id, name: one.name, path: profilePath(one) })),
  ]
}
