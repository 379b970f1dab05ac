import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB, Imports } from '../../../../db/types.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { channel } from '../../../platform/activities/write.ts'
import type { Phase } from '../../initiatives/index.ts'
import type { Mapping } from '../fields.ts'
import type { Import, ImportState } from '../import.ts'
import type { TableRow } from '../table.ts'
import { own } from './own-tables.ts'
import { insertRows } from './rows.ts'

export async function importWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Import | undefined> {
  const row = await own(db).selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asImport(row)
}

export async function importsWith({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Import[]> {
  if (ids.length === 0) return []
  const rows = await own(db)
    .selectFrom('imports')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(asImport)
}

/** The same for one, locked until the transaction ends. */
export async function lockImport({ db }: Pick<Reader, 'db'>, id: string): Promise<Import | undefined> {
  const row = await own(db)
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && asImport(row)
}

/** The last imports somebody began, newest first. */
export async function importsBy(
  { db }: Pick<Reader, 'db'>,
  person: string,
  limit: number,
): Promise<Import[]> {
  const rows = await own(db)
    .selectFrom('imports')
    .selectAll()
    .where('by_person', '=', person)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asImport)
}

/** When a file with the same bytes was saved before, and not undone. */
export async function savedBefore({ db }: Pick<Reader, 'db'>, one: Import): Promise<Date | null> {
  const row = await own(db)
    .selectFrom('imports')
    .select('saved_at')
    .where('file_hash', '=', one.fileHash)
    .where('state', '=', 'saved')
    .where('id', '!=', one.id)
    .orderBy('saved_at', 'desc')
    .executeTakeFirst()
  return row?.saved_at ?? null
}

/** Keeps a new import with its rows. */
export async function insertImport(db: Kysely<DB>, one: Import, rows: readonly TableRow[]): Promise<void> {
  await own(db)
    .insertInto('imports')
    .values({
      id: one.id,
      file_name: one.fileName,
      file_hash: one.fileHash,
      place: one.place,
      state: one.state,
      header: [...one.header],
      mapping: JSON.stringify(one.mapping),
      phase: one.phase,
      rows_total: one.rowsTotal,
      by_person: one.byPerson,
      started_at: one.startedAt,
    })
    .execute()
  await insertRows(db, one.id, rows)
}

export type ImportChange = Partial<
  Pick<Import, 'state' | 'mapping' | 'phase' | 'rowsDone' | 'added' | 'problem' | 'savedAt' | 'undoneAt'>
>

export async function updateImport(db: Kysely<DB>, id: string, change: ImportChange): Promise<void> {
  const { mapping, rowsDone, savedAt, undoneAt, ...plain } = change
  await own(db)
    .updateTable('imports')
    .set({
      ...plain,
      ...(mapping && { mapping: JSON.stringify(mapping) }),
      ...(rowsDone !== undefined && { rows_done: rowsDone }),
      ...(savedAt !== undefined && { saved_at: savedAt }),
      ...(undoneAt !== undefined && { undone_at: undoneAt }),
    })
    .where('id', '=', id)
    .execute()
}

/** Notes how far it is, and lets open pages know; no fact is written, for the next step overtakes it. */
export async function noteProgress(db: Kysely<DB>, id: string, rowsDone: number): Promise<void> {
  await updateImport(db, id, { rowsDone })
  await sql`select pg_notify(${channel}, ${id})`.execute(db)
}

export async function deleteImport(db: Kysely<DB>, id: string): Promise<void> {
  await own(db).deleteFrom('imports').where('id', '=', id).execute()
}

/** One import is saved at a time, so that each sees what the one before it added. */
export async function waitForOtherImports(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(7303020008)`.execute(db)
}

function asImport(row: Selectable<Imports>): Import {
  return {
    id: row.id,
    fileName: row.file_name,
    fileHash: row.file_hash,
    place: row.place,
    state: row.state as ImportState,
    header: row.header,
    mapping: row.mapping as Mapping,
    phase: row.phase as Phase,
    rowsTotal: row.rows_total,
    rowsDone: row.rows_done,
    added: row.added,
    problem: row.problem,
    byPerson: row.by_person,
    startedAt: row.started_at,
    savedAt: row.saved_at,
    undoneAt: row.undone_at,
  }
}
