import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { coalitionsOf, type PersonsCircle } from '../circles/index.ts'
import type { Document } from './document.ts'
import { ownerSeen } from './load-document.ts'
import { documentsOf } from './queries.ts'
import { addRights, keeps } from './rights.ts'

/** All that the page with the documents of a thing shows. */
export interface ShownDocuments {
  readonly owner: SeenThing
  readonly documents: readonly Document[]
  readonly mayAdd: boolean
  /** Coalitions that a new document may be for; only for who may add. */
  readonly coalitions: readonly PersonsCircle[]
}

export async function shownDocuments(reader: Reader, things: Things, asked: Thing): Promise<ShownDocuments> {
  const owner = await ownerSeen(reader, things, asked)
  if (!owner) throw new Refusal('not_found', 'documents.not_found')
  const { actor } = reader
  const mayAdd = may(addRights, { actor, action: 'add', thing: owner }) === null
  const documents = await documentsOf(reader, asked, keeps(actor.person, owner))
  return { owner, documents, mayAdd, coalitions: mayAdd ? await coalitionsOf(reader) : [] }
}
