import { BadInput } from '../bad-input.ts'
import { delimitedRecords } from '../delimited.ts'

interface Row {
  readonly line: number
  /** The field in a column, spaces around it left out; empty when the file has no such column or the record ends before it. */
  readonly field: (column: string) => string
}

interface Columns {
  readonly needed: readonly string[]
  readonly optional: readonly string[]
}

/**
 * The records below a header that names its columns, in any order and case; columns not asked for are passed over.
 * @throws {BadInput} for a header without a needed column or with one twice, and for a record with more fields than the header.
 */
export function* readColumns(text: string, columns: Columns): Generator<Row> {
  const records = delimitedRecords(text, separatorOf(text))
  const header = records.next()
  const expected = [...columns.needed, ...columns.optional].join(',')
  if (header.done) throw new BadInput(`There is nothing here; expected a header such as ${expected}.`)
  const { line: top, fields: names } = header.value
  const places = placesOf(names, columns, top)
  for (const { line, fields } of records) {
    if (fields.length > names.length)
      throw new BadInput(`This line has ${fields.length} fields and the header ${names.length}.`, line)
    yield { line, field: column => (fields[places.get(column) ?? -1] ?? '').trim() }
  }
}

function placesOf(header: readonly string[], columns: Columns, line: number): Map<string, number> {
  const places = new Map<string, number>()
  for (const [at, written] of header.entries()) {
    const name = written.trim().toLowerCase()
    if (!columns.needed.includes(name) && !columns.optional.includes(name)) continue
    if (places.has(name)) throw new BadInput(`The header has the column "${name}" twice.`, line)
    places.set(name, at)
  }
  const missing = columns.needed.find(name => !places.has(name))
  if (missing === undefined) return places
  const expected = [...columns.needed, ...columns.optional].join(',')
  throw new BadInput(`The header has no column "${missing}"; expected ${expected}.`, line)
}

/** The header decides: the first of `,`, `;` and tab that stands in it. */
function separatorOf(text: string): string {
  const header = /[^\r\n]+/.exec(text)?.[0] ?? ''
  return [',', ';', '\t'].find(mark => header.includes(mark)) ?? ','
}
