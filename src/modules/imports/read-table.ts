import { foldName } from '../places/index.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { rowsAtMost } from './import.ts'
import { decodeText } from './decode-text.ts'
import { fieldNamed } from './guess-mapping.ts'
import { parseCsv } from './parse-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Table, TableRow } from './table.ts'

/** Reads a CSV or XLSX file: encoding, delimiter, sheet and header row are found. Empty rows are left out. */
export async function readTable(bytes: Buffer): Promise<Table> {
  const cells = await cellsOf(bytes)
  const table = tableOf(cells)
  if (table.rows.length === 0) throw new Refusal('invalid', 'imports.empty', { field: 'file' })
  if (table.rows.length > rowsAtMost) throw new Refusal('invalid', 'imports.too_many_rows', { field: 'file' })
  return table
}

async function cellsOf(bytes: Buffer): Promise<string[][]> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return readWorkbook(bytes)
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    throw new Refusal('invalid', 'imports.old_excel', { field: 'file' })
  }
  const { text } = decodeText(bytes)
  if (text.includes('\u0000')) throw new Refusal('invalid', 'imports.unreadable', { field: 'file' })
  return parseCsv(text)
}

export function tableOf(all: readonly (readonly string[])[]): Table {
  const numbered = all
    .map((cells, at) => ({ row: at + 1, cells: cells.map(plainText) }))
    .filter(({ cells }) => cells.some(Boolean))
  const at = headerIn(numbered)
  const width = numbered.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const names = Array.from({ length: width }, (_, column) =>
    at < 0 ? '' : (numbered[at]?.cells[column] ?? ''),
  )
  return { header: namesOnce(names), rows: numbered.slice(at + 1) }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
}

/** Lists that come from a website often write & as &amp;. Control characters cannot be kept. */
function plainText(text: string): string {
  return text
    .replace(/&(amp|quot|#39|apos|nbsp|lt|gt);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u00a0]+/g, ' ')
    .trim()
}

const rowsToLookAt = 10

/**
 * Which of the rows names the columns: the first of the ten with a name we know; else the first row, unless it holds a
 * number. -1 when none does. Rows above it, such as a title, are no rows of the list.
 */
function headerIn(rows: readonly TableRow[]): number {
  const first = rows.slice(0, rowsToLookAt)
  const widest = first.reduce((most, { cells }) => Math.max(most, filled(cells)), 0)
  const named = first.findIndex(
    ({ cells }) =>
      filled(cells) * 2 >= widest && cells.some(cell => fieldNamed(cell) !== null) && areNames(cells),
  )
  if (named >= 0) return named
  return areNames(first[0]?.cells ?? []) && rows.length > 1 ? 0 : -1
}

const filled = (cells: readonly string[]) => cells.filter(Boolean).length

/** Short, different, and no numbers. */
function areNames(cells: readonly string[]): boolean {
  const names = cells.filter(Boolean)
  const folded = new Set(names.map(foldName))
  return (
    folded.size === names.length && names.every(name => name.length <= 60 && !/^[\d.,/\-: ]+$/.test(name))
  )
}

function namesOnce(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name, at) => {
    const plain = name.replace(/\s+/g, ' ').trim() || `Kolom ${at + 1}`
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    return count === 1 ? plain : `${plain} (${count})`
  })
}
