import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import type { Document } from './document.ts'
import { documentSeen, documentsWith } from './queries.ts'
import { keeps } from './rights.ts'

/** The thing that documents are with, when the reader may see it. */
export async function ownerSeen(
  reader: Reader,
  things: Things,
  owner: Thing,
): Promise<SeenThing | undefined> {
  if (owner.kind === 'document') return undefined
  return (await things.get(owner.kind)?.look(reader, [owner.id]))?.get(owner.id)
}

export interface SeenDocument {
  readonly document: Document
  readonly owner: SeenThing
}

/** A document as the reader may see it, also when it was removed. Who may not see its thing is not told that it is there. */
export async function documentFor(reader: Reader, things: Things, id: string): Promise<SeenDocument> {
  const [kept] = await documentsWith(reader, [id])
  const owner = kept && (await ownerSeen(reader, things, kept.owner))
  const document = owner && (await documentSeen(reader, id, keeps(reader.actor.person, owner)))
  if (!owner || !document) throw new Refusal('not_found', 'documents.not_found')
  return { document, owner }
}

/** The same, refused once it was removed. */
export async function standingDocument(reader: Reader, things: Things, id: string): Promise<SeenDocument> {
  const seen = await documentFor(reader, things, id)
  if (seen.document.removedAt !== null) throw new Refusal('gone', 'documents.removed')
  return seen
}
