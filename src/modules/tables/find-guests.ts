import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsLike } from '../organisations/index.ts'
import { findDocuments } from '../search/index.ts'

/** Somebody or some organisation that was found by name. */
export interface Found {
  readonly kind: 'organisation' | 'person'
  readonly id: string
  readonly name: string
}

const most = 8

export async function findGuests(reader: Reader, name: string): Promise<Found[]> {
  if (name === '') return []
  const organisations = await organisationsLike(reader, name, most)
  const bodies = organisations.map(one => ({ kind: 'organisation' as const, id: one.id, name: one.name }))
  return [...bodies, ...(await findPeople(reader, name))]
}

export async function findPeople(reader: Reader, name: string): Promise<Found[]> {
  if (name === '') return []
  const { hits } = await findDocuments(reader, { text: name, kinds: ['person'], limit: most })
  return hits.map(({ id, title }) => ({ kind: 'person', id, name: title }))
}
