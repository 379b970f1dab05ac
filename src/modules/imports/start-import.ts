import { createHash } from 'node:crypto'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Phase } from '../initiatives/index.ts'
import { foldName, placesWith, type Place } from '../places/index.ts'
import { isField, type Mapping } from './fields.ts'
import { openPlaceBook } from './find-place.ts'
import { guessMapping } from './guess-mapping.ts'
import { importIn } from './load-import.ts'
import { insertImport, updateImport } from './queries/imports.ts'
import { clearVerdicts, insertRows } from './queries/rows.ts'
import { readTable, type Table } from './read-table.ts'
import { rights } from './rights.ts'

export interface ImportWish {
  readonly fileName: string
  readonly bytes: Buffer
  /** Code of the place it is a list of. */
  readonly place: string
  /** Per field the name of its column. What is left out is guessed; an empty name leaves a field out. */
  readonly mapping?: Readonly<Record<string, string>>
}

/** Reads a file and keeps its rows; nothing is added. Returns the id, and the columns as chosen or guessed. */
export async function startImport(ctx: Ctx, wish: ImportWish): Promise<{ id: string; mapping: Mapping }> {
  const [place] = await placesWith(ctx, [wish.place])
  if (!place) throw new Refusal('not_found', 'places.not_found')
  allow(rights, { actor: ctx.actor, action: 'import', thing: place })
  const table = await readTable(wish.bytes)
  const guess = await guessFor(ctx, place, table)
  const mapping = wish.mapping ? withChosen(guess, wish.mapping, table.header) : guess
  const id = newId()
  await insertImport(ctx.db, {
    id,
    fileName: wish.fileName.slice(0, 200),
    fileHash: createHash('sha256').update(wish.bytes).digest('hex'),
    place: place.code,
    state: 'mapping',
    header: table.header,
    mapping,
    phase: 'running',
    rowsTotal: table.rows.length,
    rowsDone: 0,
    added: 0,
    problem: null,
    byPerson: ctx.actor.person,
    startedAt: ctx.now,
    savedAt: null,
    undoneAt: null,
  })
  await insertRows(ctx.db, id, table.rows)
  ctx.tell('imports.started', aboutImport(id, { verb: 'Create', count: table.rows.length }))
  return { id, mapping }
}

/** What is told about an import itself stays inside the house. */
export function aboutImport(
  id: string,
  { verb, count }: { verb: 'Create' | 'Update' | 'Delete'; count: number },
) {
  return {
    verb,
    object: { kind: 'import_file', id },
    areas: [],
    circle: 'connectors',
    data: { count },
  } as const
}

async function guessFor(ctx: Ctx, place: Place, table: Table): Promise<Mapping> {
  const book = await openPlaceBook(ctx, place)
  const [gemeente] = await placesWith(ctx, place.areas.slice(-1))
  return guessMapping(table, {
    placeNames: new Set(book.inside.map(({ name }) => foldName(name))),
    municipalities: new Set(gemeente ? [foldName(gemeente.name)] : []),
  })
}

export interface ColumnChoice {
  readonly import: string
  readonly mapping: Readonly<Record<string, string>>
  /** The phase of rows that tell none. */
  readonly phase: Phase
}

/** Chooses which column is what; the rows are then checked by a job. */
export async function chooseColumns(ctx: Ctx, choice: ColumnChoice): Promise<void> {
  await beginCheck(ctx, choice.import, choice)
  ctx.later('check-import', { import: choice.import })
}

/** Goes back to the choice of columns. */
export async function chooseAgain(ctx: Ctx, id: string): Promise<void> {
  const { one } = await importIn(ctx, id, ['ready', 'failed'])
  await updateImport(ctx.db, id, { state: 'mapping' })
  ctx.tell('imports.columns_asked', aboutImport(id, { verb: 'Update', count: one.rowsTotal }))
}

/** Gets an import ready to be checked, with the columns as they are or as chosen. */
export async function beginCheck(ctx: Ctx, id: string, choice?: Omit<ColumnChoice, 'import'>): Promise<void> {
  const { one } = await importIn(ctx, id, ['mapping', 'ready', 'failed'])
  const mapping = choice ? withChosen({}, choice.mapping, one.header) : one.mapping
  if (mapping.title === undefined)
    throw new Refusal('invalid', 'imports.title_column_missing', { field: 'title' })
  await clearVerdicts(ctx.db, id)
  const phase = choice?.phase ?? one.phase
  await updateImport(ctx.db, id, { mapping, phase, state: 'checking', rowsDone: 0, problem: null })
  ctx.tell('imports.columns_chosen', aboutImport(id, { verb: 'Update', count: one.rowsTotal }))
}

function withChosen(
  guess: Mapping,
  chosen: Readonly<Record<string, string>>,
  header: readonly string[],
): Mapping {
  const all: Record<string, string> = { ...guess }
  for (const [field, name] of Object.entries(chosen)) {
    if (!isField(field)) throw new Refusal('invalid', 'imports.field_unknown', { name: field })
    const column = header.find(one => one === name) ?? header.find(one => foldName(one) === foldName(name))
    if (name !== '' && column === undefined)
      throw new Refusal('invalid', 'imports.column_unknown', { field, name })
    if (column === undefined || name === '') delete all[field]
    else all[field] = column
  }
  return all
}
