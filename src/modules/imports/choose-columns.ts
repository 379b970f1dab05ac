import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Phase } from '../initiatives/index.ts'
import { foldName } from '../places/index.ts'
import { aboutImport } from './about-import.ts'
import { isField, type Mapping } from './fields.ts'
import { importIn } from './load-import.ts'
import { updateImport } from './queries/imports.ts'
import { clearVerdicts } from './queries/rows.ts'

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

/** The guess, with what somebody chose; an empty name leaves a field out. */
export function withChosen(
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
