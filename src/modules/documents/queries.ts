import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Thing } from '../../platform/activities/fact.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { Kept } from '../../platform/db/kept.ts'
import { circleColumns, circleOf, seenBy } from '../circles/index.ts'
import type { Document } from './document.ts'

type Tables = 'documents' | 'document_bytes' | 'document_openings'

/** Only this module's tables. */
function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

/** Documents of a thing that the reader may see, newest first; `keeps` says whether the reader answers for the thing. */
export async function documentsOf(reader: Reader, owner: Thing, keeps: boolean): Promise<Document[]> {
  const rows = await seen(reader, keeps ? [owner.id] : [])
    .where('d.owner_kind', '=', owner.kind)
    .where('d.owner', '=', owner.id)
    .where('d.removed_at', 'is', null)
    .orderBy('d.added_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute()
  return rows.map(asDocument)
}

/** The things that these documents are with, whoever may see them. */
export async function ownersOf({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Thing[]> {
  if (ids.length === 0) return []
  return own(db)
    .selectFrom('documents')
    .select(['owner_kind as kind', 'owner as id'])
    .distinct()
    .where('id', 'in', [...ids])
    .execute()
}

/** Documents by id, of things that the reader may see; `kept` are ids of things that the reader answers for. Removed ones come too. */
export async function documentsSeen(
  reader: Reader,
  ids: readonly string[],
  kept: readonly string[],
): Promise<Document[]> {
  if (ids.length === 0) return []
  const rows = await seen(reader, kept)
    .where('d.id', 'in', [...ids])
    .execute()
  return rows.map(asDocument)
}

export async function saveHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  const hiding = { hidden_at: reason === null ? null : now, hidden_reason: reason }
  await own(db).updateTable('documents').set(hiding).where('id', '=', id).execute()
}

export async function bytesOf({ db }: Pick<Reader, 'db'>, id: string): Promise<Buffer | undefined> {
  const row = await own(db)
    .selectFrom('document_bytes')
    .select('bytes')
    .where('document', '=', id)
    .executeTakeFirst()
  return row?.bytes
}

/** How many this person added since a moment, and how many there are with the thing. */
export async function countsFor(
  { db }: Pick<Reader, 'db'>,
  asked: { person: string; since: Date; owner: Thing },
): Promise<{ added: number; there: number }> {
  const { person, since, owner } = asked
  const { rows } = await sql<{ added: number; there: number }>`
    select
      (select count(*) from documents where added_by = ${person} and added_at >= ${since}) as added,
      (select count(*) from documents
        where owner_kind = ${owner.kind} and owner = ${owner.id} and removed_at is null) as there`.execute(db)
  return rows[0] ?? { added: 0, there: 0 }
}

export type NewDocument = Omit<
  Document,
  'hiddenAt' | 'hiddenReason' | 'addedAt' | 'addedBy' | 'removedAt'
> & {
  readonly bytes: Buffer
}

export async function insertDocument({ db, now, actor }: Ctx, document: NewDocument): Promise<void> {
  const { id, owner, title, fileName, type, size, hash, withCare, areas, circle, bytes } = document
  await own(db)
    .insertInto('documents')
    .values({
      ...{ id, title, type, size, hash, areas: [...areas], ...circleColumns(circle) },
      ...{ owner_kind: owner.kind, owner: owner.id, file_name: fileName, with_care: withCare },
      ...{ added_at: now, added_by: actor.person },
    })
    .execute()
  await own(db).insertInto('document_bytes').values({ document: id, bytes }).execute()
}

/** The bytes go; the row stays, for its address. */
export async function saveRemoval({ db, now }: Ctx, id: string): Promise<void> {
  await own(db).updateTable('documents').set({ removed_at: now }).where('id', '=', id).execute()
  await own(db).deleteFrom('document_bytes').where('document', '=', id).execute()
}

/** Somebody who said yes, and how often the document was opened since. */
export interface Opening {
  readonly person: string
  readonly agreedAt: Date
  readonly openedAt: Date | null
  readonly times: number
}

export async function openingsOf({ db }: Pick<Reader, 'db'>, id: string): Promise<Opening[]> {
  const rows = await own(db)
    .selectFrom('document_openings')
    .selectAll()
    .where('document', '=', id)
    .orderBy('agreed_at', 'desc')
    .execute()
  return rows.map(row => ({
    ...{ person: row.person, times: row.times },
    agreedAt: row.agreed_at,
    openedAt: row.opened_at,
  }))
}

export async function hasAgreed({ db }: Pick<Reader, 'db'>, id: string, person: string): Promise<boolean> {
  const row = await own(db)
    .selectFrom('document_openings')
    .select('agreed_at')
    .where('document', '=', id)
    .where('person', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

export async function saveAgreement({ db, now }: Ctx, document: string, person: string): Promise<void> {
  await own(db)
    .insertInto('document_openings')
    .values({ document, person, agreed_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function saveOpening({ db, now }: Ctx, document: string, person: string): Promise<void> {
  await own(db)
    .updateTable('document_openings')
    .set(eb => ({ opened_at: now, times: eb('times', '+', 1) }))
    .where('document', '=', document)
    .where('person', '=', person)
    .execute()
}

const path = sql<string>`'/documenten/' || t.id`
const pathOfIts = sql<string>`'/documenten/' || t.document`

/** What is kept here about a person. */
export const keptOfDocuments = [
  {
    kind: 'documents',
    ...{ table: 'documents', by: 'added_by', path, page: 'owner' },
    shows: ['title', 'file_name', 'added_at'],
  },
  {
    kind: 'documents_opened',
    ...{ table: 'document_openings', by: 'person', path: pathOfIts },
    shows: ['agreed_at', 'opened_at'],
    file: ['times'],
  },
] as const satisfies readonly Kept[]

function seen({ db, actor }: Reader, kept: readonly string[]) {
  const answers = sql<boolean>`(d.added_by = ${actor.person}::uuid or d.owner = any(${[...kept]}::uuid[]))`
  return selectDocuments(db).where(seenBy(actor, 'd', answers))
}

function selectDocuments(db: Kysely<DB>) {
  return own(db).selectFrom('documents as d').selectAll('d')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDocuments>['executeTakeFirstOrThrow']>>

function asDocument(row: Row): Document {
  const { id, title, type, size, hash, areas } = row
  return {
    ...{ id, title, type, size, hash, areas },
    owner: { kind: row.owner_kind, id: row.owner },
    fileName: row.file_name,
    withCare: row.with_care,
    circle: circleOf(row),
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    addedAt: row.added_at,
    addedBy: row.added_by,
    removedAt: row.removed_at,
  }
}
