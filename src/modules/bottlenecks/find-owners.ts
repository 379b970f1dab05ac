import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsLike } from '../organisations/index.ts'
import { findDocuments } from '../search/index.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** Organisations and people by what was typed. */
export interface FoundOwners {
  readonly text: string
  readonly organisations: readonly Named[]
  readonly people: readonly Named[]
}

const most = 8

export async function findOwners(reader: Reader, text: string): Promise<FoundOwners> {
  if (text === '') return { text, organisations: [], people: [] }
  const { hits } = await findDocuments(reader, { text, kinds: ['person'], limit: most })
  return {
    text,
    organisations: await organisationsLike(reader, text, most),
    people: hits.map(({ id, title }) => ({ id, name: title })),
  }
}
