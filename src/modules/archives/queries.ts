import type { Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Kept } from '../../platform/db/kept.ts'
import type { Archive } from './archive.ts'

type Tables = 'archives' | 'archive_parts'

function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

const columns = [
  ...['id', 'way', 'place', 'state', 'size', 'problem'],
  ...['with_addresses as withAddresses', 'file_name as fileName', 'rows_done as rowsDone'],
  ...['rows_total as rowsTotal', 'problem_details as problemDetails', 'made_at as madeAt'],
  'expires_at as expiresAt',
] as unknown as [
  'id',
  'way',
  'place',
  'state',
  'size',
  'problem',
  'with_addresses as withAddresses',
  'file_name as fileName',
  'rows_done as rowsDone',
  'rows_total as rowsTotal',
  'problem_details as problemDetails',
  'made_at as madeAt',
  'expires_at as expiresAt',
]

/** What is kept here about a person. */
export const keptOfArchives = [
  {
    kind: 'archives',
    ...{ table: 'archives', by: 'made_by' },
    shows: ['file_name', 'made_at', 'expires_at'],
    file: ['id', 'way', 'place', 'with_addresses', 'state'],
  },
] as const satisfies readonly Kept[]

export async function newestArchives({ db, now }: Reader, limit: number): Promise<Archive[]> {
  const rows = await own(db)
    .selectFrom('archives')
    .select(columns)
    .where('expires_at', '>', now)
    .orderBy('made_at', 'desc')
    .limit(limit)
    .execute()
  return rows as Archive[]
}

export async function archiveWith({ db, now }: Reader, id: string): Promise<Archive | undefined> {
  const row = await own(db)
    .selectFrom('archives')
    .select(columns)
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row as Archive | undefined
}

export async function addArchive(
  db: Kysely<DB>,
  archive: Pick<Archive, 'id' | 'way' | 'place' | 'withAddresses' | 'fileName' | 'madeAt' | 'expiresAt'> & {
    readonly madeBy: string | null
    readonly size?: number
  },
): Promise<void> {
  const { id, way, place, size = 0 } = archive
  await own(db)
    .insertInto('archives')
    .values({
      ...{ id, way, place, size, state: 'waiting', with_addresses: archive.withAddresses },
      ...{ file_name: archive.fileName, made_by: archive.madeBy },
      ...{ made_at: archive.madeAt, expires_at: archive.expiresAt },
    })
    .execute()
}

export async function updateArchive(
  db: Kysely<DB>,
  id: string,
  change: Partial<
    Pick<
      Archive,
      'state' | 'size' | 'problem' | 'problemDetails' | 'rowsDone' | 'rowsTotal' | 'place' | 'withAddresses'
    >
  > & {
    readonly doneAt?: Date
  },
): Promise<void> {
  const { problemDetails, rowsDone, rowsTotal, withAddresses, doneAt, ...same } = change
  await own(db)
    .updateTable('archives')
    .set({
      ...same,
      ...(problemDetails && { problem_details: JSON.stringify(problemDetails) }),
      ...(rowsDone !== undefined && { rows_done: rowsDone }),
      ...(rowsTotal !== undefined && { rows_total: rowsTotal }),
      ...(withAddresses !== undefined && { with_addresses: withAddresses }),
      ...(doneAt && { done_at: doneAt }),
    })
    .where('id', '=', id)
    .execute()
}

export async function addPart(
  db: Kysely<DB>,
  part: { readonly archive: string; readonly part: number; readonly bytes: Buffer },
): Promise<void> {
  await own(db).insertInto('archive_parts').values(part).execute()
}

export async function dropParts(db: Kysely<DB>, archive: string): Promise<void> {
  await own(db).deleteFrom('archive_parts').where('archive', '=', archive).execute()
}

/** The bytes of the file, part by part. */
export async function* partsOf(db: Kysely<DB>, archive: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part += 1) {
    const row = await own(db)
      .selectFrom('archive_parts')
      .select('bytes')
      .where('archive', '=', archive)
      .where('part', '=', part)
      .executeTakeFirst()
    if (!row) return
    yield row.bytes
  }
}

export async function dropExpired({ db, now }: Reader): Promise<void> {
  await own(db).deleteFrom('archives').where('expires_at', '<=', now).execute()
}

export async function dropArchive(db: Kysely<DB>, id: string): Promise<void> {
  await own(db).deleteFrom('archives').where('id', '=', id).execute()
}
