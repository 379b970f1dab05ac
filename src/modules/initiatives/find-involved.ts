import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsLike } from '../organisations/index.ts'
import { findDocuments } from '../search/index.ts'
import type { ShownInitiative } from './show-initiative.ts'

const most = 8

/** People and organisations by what was typed, without those who take part already. */
export async function findInvolved(
  reader: Reader,
  wish: { readonly person: string; readonly organisation: string; readonly shown: ShownInitiative },
) {
  const { person, organisation, shown } = wish
  const known = new Set([
    ...shown.initiative.stewards,
    ...shown.invited,
    ...shown.organisations.map(({ id }) => id),
  ])
  const people =
    person === '' ? [] : (await findDocuments(reader, { text: person, kinds: ['person'], limit: most })).hits
  const organisations = organisation === '' ? [] : await organisationsLike(reader, organisation, most)
  return {
    person,
    organisation,
    people: people.filter(({ id }) => !known.has(id)),
    organisations: organisations.filter(({ id }) => !known.has(id)),
  }
}
