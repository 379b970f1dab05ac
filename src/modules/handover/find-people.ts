import type { Reader } from '../../platform/ctx/ctx.ts'
import { findDocuments } from '../search/index.ts'

const mostFound = 8

/** People by name, to choose a successor among; never oneself. */
export async function findPeople(reader: Reader, text: string): Promise<{ id: string; name: string }[]> {
  if (text === '') return []
  const { hits } = await findDocuments(reader, { text, kinds: ['person'], limit: mostFound })
  return hits.filter(({ id }) => id !== reader.actor.person).map(({ id, title }) => ({ id, name: title }))
}
