import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { owners, type Document } from './document.ts'
import { documentsSeen, ownersOf } from './queries.ts'
import { keeps } from './rights.ts'

/** The thing that documents are with, when the reader may see it. */
export async function ownerSeen(
  reader: Reader,
  things: Things,
  owner: Thing,
): Promise<SeenThing | undefined> {
  return (await ownersSeen(reader, things, [owner])).get(owner.id)
}

export interface SeenDocument {
  readonly document: Document
  readonly owner: SeenThing
}

/**
 * Documents as the reader may see them, with their things, also when they were removed. Who may not see its thing is not told
 * that a document is there. Cost: two queries and one for each kind of thing.
 */
export async function documentsFor(
  reader: Reader,
  things: Things,
  ids: readonly string[],
): Promise<SeenDocument[]> {
  const seen = await ownersSeen(reader, things, await ownersOf(reader, ids))
  const kept = [...seen.values()].filter(owner => keeps(reader.actor.person, owner)).map(({ id }) => id)
  return (await documentsSeen(reader, ids, kept)).flatMap(document => {
    const owner = seen.get(document.owner.id)
    return owner ? [{ document, owner }] : []
  })
}

export async function documentFor(reader: Reader, things: Things, id: string): Promise<SeenDocument> {
  const [seen] = await documentsFor(reader, things, [id])
  if (!seen) throw new Refusal('not_found', 'documents.not_found')
  return seen
}

/** The same, refused once it was removed. */
export async function standingDocument(reader: Reader, things: Things, id: string): Promise<SeenDocument> {
  const seen = await documentFor(reader, things, id)
  if (seen.document.removedAt !== null) throw new Refusal('gone', 'documents.removed')
  return seen
}

async function ownersSeen(
  reader: Reader,
  things: Things,
  wanted: readonly Thing[],
): Promise<ReadonlyMap<string, SeenThing>> {
  const seen = new Map<string, SeenThing>()
  for (const kind of owners) {
    const ids = wanted.filter(one => one.kind === kind).map(({ id }) => id)
    const found = ids.length > 0 ? await things.get(kind)?.look(reader, ids) : undefined
    for (const [id, thing] of found ?? []) seen.set(id, thing)
  }
  return seen
}
