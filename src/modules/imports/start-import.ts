import { createHash } from 'node:crypto'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { placesWith } from '../places/index.ts'
import { aboutImport } from './about-import.ts'
import type { Import } from './import.ts'
import { guessColumns } from './guess-columns.ts'
import { insertImport } from './queries/imports.ts'
import { readTable } from './read-table.ts'
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
export async function startImport(ctx: Ctx, wish: ImportWish): Promise<Pick<Import, 'id' | 'mapping'>> {
  const [place] = await placesWith(ctx, [wish.place])
  if (!place) throw new Refusal('not_found', 'places.not_found')
  allow(rights, { actor: ctx.actor, action: 'import', thing: place })
  const table = await readTable(wish.bytes)
  const mapping = await guessColumns(ctx, { place, table, chosen: wish.mapping ?? {} })
  const id = newId()
  const one: Import = {
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
  }
  await insertImport(ctx.db, one, table.rows)
  ctx.tell('imports.started', aboutImport(id, { verb: 'Create', count: table.rows.length }))
  return { id, mapping }
}
