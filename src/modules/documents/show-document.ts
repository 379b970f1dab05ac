import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import type { Things } from '../../platform/thing.ts'
import type { SeenDocument } from './load-document.ts'
import { hasAgreed, openingsOf, type Opening } from './queries.ts'
import { rights } from './rights.ts'

/** What the page of a document shows beside it. */
export interface ShownDocument {
  /** Whether the reader may open it without saying yes first. */
  readonly agreed: boolean
  readonly mayRemove: boolean
  /** Who opened it; null for who may not know. */
  readonly openings: readonly (Omit<Opening, 'person'> & { readonly name: string })[] | null
}

export async function showDocument(
  reader: Reader,
  things: Things,
  seen: SeenDocument,
): Promise<ShownDocument> {
  const { actor } = reader
  const { id, withCare, addedBy } = seen.document
  const { person } = actor
  const saidYes = async () => person !== null && (person === addedBy || (await hasAgreed(reader, id, person)))
  const can = (action: 'remove' | 'see_openings') => may(rights, { actor, action, thing: seen }) === null
  return {
    agreed: !withCare || (await saidYes()),
    mayRemove: can('remove'),
    openings: can('see_openings') ? await openersOf(reader, things, id) : null,
  }
}

async function openersOf(reader: Reader, things: Things, id: string) {
  const openings = await openingsOf(reader, id)
  const persons = openings.map(({ person }) => person)
  const names = await things.get('person')?.look({ ...reader, actor: system }, persons)
  return openings.map(({ person, ...opening }) => ({ ...opening, name: names?.get(person)?.title ?? '…' }))
}
