import type { Reader } from '../../platform/ctx/ctx.ts'
import { knownIn } from '../initiatives/index.ts'
import { organisationsLike } from '../organisations/index.ts'
import { foldName, placesWith, scopeOf, type Place } from '../places/index.ts'
import { dutchWords } from '../search/index.ts'
import { draftRow, type DraftBy } from './draft-row.ts'
import { openPlaceBook, placeFinder, withElsewhere } from './find-place.ts'
import type { Import } from './import.ts'
import { RowJudge, type Judged } from './judge-rows.ts'
import { skippedKeys } from './queries/rows.ts'
import type { TableRow } from './table.ts'

/** Collects what the rows of an import are judged by. The rows must then be judged in their order. */
export async function openJudge(
  reader: Reader,
  one: Import,
  rows: readonly TableRow[],
): Promise<(row: TableRow) => Judged> {
  const [place] = await placesWith(reader, [one.place])
  if (!place) throw new Error(`The place ${one.place} of import ${one.id} is gone.`)
  const { tokens } = dutchWords()
  const by = await draftBy(reader, { one, place, rows, tokens })
  const titles = rows.map(row => textIn(one, row, 'title'))
  const known = await knownIn(reader, around(place))
  const skipped = await skippedKeys(reader, place.code)
  const judge = new RowJudge({ known, skipped, titles, tokens })
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
