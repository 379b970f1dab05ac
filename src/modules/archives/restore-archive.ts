import type { Ctx } from '../../platform/ctx/ctx.ts'
import {
  addBroughtAreas,
  addFile,
  addStaged,
  belongsToNew,
  differingRows,
  dropKnown,
  isNewRow,
  openStage,
  stageLines,
  tellOfUntold,
} from '../../platform/db/archive/add-rows.ts'
import { speakUtc } from '../../platform/db/archive/read-rows.ts'
import { readTables } from '../../platform/db/archive/read-tables.ts'
import {
  columnsTaken,
  referredFirst,
  takenTables,
  type TableWords,
  type TakenShape,
} from '../../platform/db/archive/table-word.ts'
import { databaseRefusal } from './database-refusal.ts'
import { filesFolder, linesPath, type Manifest } from './manifest.ts'
import type { OpenedArchive } from './open-archive.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'

export interface Restored {
  readonly added: number
  /** Rows that were there already and say the same. */
  readonly known: number
}

interface RestoreWish {
  readonly archive: OpenedArchive
  readonly words: TableWords
  onProgress(done: number, total: number): void | Promise<void>
}

const shownKeys = 3

/**
 * Adds what is in the archive and not here yet, with the same ids. Refuses when a row is here and says something else. Must run
 * in the transaction of `ctx`, which undoes all of it when anything is wrong.
 */
export async function restoreArchive(ctx: Ctx, wish: RestoreWish): Promise<Restored> {
  const { manifest } = wish.archive
  await speakUtc(ctx.db)
  const tables = referredFirst(takenTables(await readTables(ctx.db), wish.words, manifest.withAddresses))
  checkKinds(manifest, tables)
  try {
    return await addAll(ctx, wish, tables)
  } catch (error) {
    throw databaseRefusal(error)
  }
}

/** Every kind and column of the archive must be known here. */
function checkKinds({ kinds }: Manifest, tables: readonly TakenShape[]): void {
  const known = new Map(tables.map(table => [table.name, table]))
  for (const { kind, columns } of kinds) {
    const table = known.get(kind)
    const names = new Set(table && columnsTaken(table).map(({ name }) => name))
    const unknown = table ? columns.find(column => !names.has(column)) : kind
    if (unknown !== undefined)
      throw new Refusal('invalid', 'archives.newer_kind', { field: 'file', kind: unknown })
  }
}

async function addAll(ctx: Ctx, wish: RestoreWish, tables: readonly TakenShape[]): Promise<Restored> {
  const { archive, onProgress } = wish
  const { manifest } = archive
  const archived = new Map(manifest.kinds.map(kind => [kind.kind, kind]))
  const along = new Set(tables.map(({ name }) => name))
  const restored = { added: 0, known: 0 }
  let done = 0
  for (const table of tables) {
    const kind = archived.get(table.name)
    if (!kind) continue
    const { rows } = table.word
    if (typeof rows === 'object' && 'files' in rows) {
      const added = await addFiles(ctx, archive, { table, owner: rows.files })
      restored.added += added
      restored.known += kind.rows - added
      continue
    }
    await openStage(ctx.db, table)
    for await (const lines of archive.lines(linesPath(table.name))) {
      await stageLines(ctx.db, table, lines)
      await onProgress((done += lines.length), manifest.rows)
    }
    const added = await addKind(ctx, table, { isMoving: manifest.withAddresses, along })
    restored.added += added
    restored.known += kind.rows - added
  }
  await addBroughtAreas(ctx.db, ctx.now)
  for (const table of tables) if (archived.has(table.name)) await tellOfUntold(ctx.db, table, ctx.now)
  return restored
}

async function addKind(
  ctx: Ctx,
  table: TakenShape,
  projection: { isMoving: boolean; along: ReadonlySet<string> },
) {
  const { rows, withNewOnly } = table.word
  const differing = await differingRows(ctx.db, table, { projection, limit: shownKeys })
  if (differing.length > 0) {
    const details = { field: 'file', kind: table.name, ids: differing.join(', ') }
    throw new Refusal('conflict', 'archives.differs', details)
  }
  const added = await dropKnown(ctx.db, table)
  if (
    withNewOnly &&
    typeof rows === 'object' &&
    'of' in rows &&
    !(await belongsToNew(ctx.db, table, rows.of))
  ) {
    throw new Refusal('conflict', 'archives.not_new', { field: 'file', kind: table.name })
  }
  if (added > 0) await addStaged(ctx.db, table, ctx.now)
  return added
}

async function addFiles(
  ctx: Ctx,
  archive: OpenedArchive,
  files: { table: TakenShape; owner: string },
): Promise<number> {
  const folder = filesFolder(files.owner)
  let added = 0
  for (const { path, sha256 } of archive.manifest.files) {
    const id = path.startsWith(folder) ? (path.slice(folder.length).split('.')[0] ?? '') : ''
    if (id === '' || !(await isNewRow(ctx.db, files.owner, id))) continue
    const file = { id, bytes: await archive.bytes(path), hash: sha256 }
    if (!(await addFile(ctx.db, files, file))) {
      throw new Refusal('invalid', 'archives.broken', { field: 'file', file: path })
    }
    added += 1
  }
  return added
}
