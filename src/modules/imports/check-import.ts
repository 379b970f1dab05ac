import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { knownIn } from '../initiatives/index.ts'
import { organisationsLike } from '../organisations/index.ts'
import { foldName, placesWith, scopeOf, type Place } from '../places/index.ts'
import { draftRow, type DraftBy } from './draft-row.ts'
import { dutchWords } from './dutch-words.ts'
import { openPlaceBook, placeFinder, withElsewhere } from './find-place.ts'
import type { Import } from './import.ts'
import { RowJudge } from './judge-rows.ts'
import { importWith, lockImport, noteProgress, updateImport } from './queries/imports.ts'
import { saveVerdicts, tableRowsOf } from './queries/rows.ts'
import type { TableRow } from './read-table.ts'
import { aboutImport, beginCheck } from './start-import.ts'

/** Hears how many rows of all are done. */
export type OnProgress = (done: number, total: number) => void

const atOnce = 200

/** Checks with the columns as they are, at once, for the command line. */
export async function checkImport(house: House, id: string, onProgress?: OnProgress): Promise<void> {
  await house.transact(system, ctx => beginCheck(ctx, id))
  await checkRows(house, id, onProgress)
}

/**
 * Checks the rows of an import and notes a verdict per row, part by part, so that it goes on where it stopped. Does
 * nothing when there is nothing to check.
 */
export async function checkRows(
  house: House,
  id: string,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const reader = house.reader(system)
  const one = await importWith(reader, id)
  if (one?.state !== 'checking') return
  const rows = await tableRowsOf(reader, id)
  const judgeRow = await openJudge(reader, one, rows)
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows.slice(at, at + atOnce)
    const judged = part.map(row => ({ row: row.row, ...judgeRow(row) }))
    const done = at + part.length
    if (done <= one.rowsDone) continue
    const goesOn = await house.transact(system, async ctx => {
      const now = await lockImport(ctx, id)
      if (now?.state !== 'checking') return false
      await saveVerdicts(ctx.db, id, judged)
      await noteProgress(ctx.db, id, done)
      return true
    })
    if (!goesOn) return
    onProgress(done, rows.length)
  }
  await house.transact(system, async ctx => {
    await updateImport(ctx.db, id, { state: 'ready' })
    ctx.tell('imports.checked', aboutImport(id, { verb: 'Update', count: rows.length }))
  })
}

async function openJudge(reader: Reader, one: Import, rows: readonly TableRow[]) {
  const [place] = await placesWith(reader, [one.place])
  if (!place) throw new Error(`The place ${one.place} of import ${one.id} is gone.`)
  const { tokens } = dutchWords()
  const by = await draftBy(reader, { one, place, rows, tokens })
  const titles = rows.map(row => textIn(one, row, 'title'))
  const judge = new RowJudge({ known: await knownIn(reader, around(place)), titles, tokens })
  return (row: TableRow) => judge.judge(row.row, draftRow(row, by))
}

/** Where the same initiative may stand already: the whole municipality, or the parts of a region. */
function around(place: Place): string[] {
  return [...place.areas.slice(-1), ...scopeOf(place)]
}

async function draftBy(
  reader: Reader,
  {
    one,
    place,
    rows,
    tokens,
  }: { one: Import; place: Place; rows: readonly TableRow[]; tokens: DraftBy['tokens'] },
): Promise<DraftBy> {
  const names = rows.flatMap(row => [textIn(one, row, 'place'), textIn(one, row, 'municipality')])
  const book = await withElsewhere(reader, await openPlaceBook(reader, place), names)
  const organisations = await organisationsNamed(
    reader,
    rows.map(row => textIn(one, row, 'organisation')),
  )
  return {
    header: one.header,
    mapping: one.mapping,
    phase: one.phase,
    tokens,
    findPlace: placeFinder(book),
    organisationNamed: name => organisations.get(foldName(name)) ?? null,
  }
}

function textIn({ header, mapping }: Import, { cells }: TableRow, field: keyof Import['mapping']): string {
  const column = mapping[field]
  return column === undefined ? '' : (cells[header.indexOf(column)] ?? '')
}

const namesToLookUp = 1000

/** Ids of the organisations with exactly these names, per folded name. */
async function organisationsNamed(
  reader: Reader,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(names.filter(name => name.trim() !== '').map(name => [foldName(name), name]))
  const found = new Map<string, string>()
  for (const [folded, name] of [...wanted].slice(0, namesToLookUp)) {
    const same = (await organisationsLike(reader, name, 3)).find(one => foldName(one.name) === folded)
    if (same) found.set(folded, same.id)
  }
  return found
}
