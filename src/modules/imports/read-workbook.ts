import readWorkbookFile, { type CellValue } from 'read-excel-file/node'
import { Refusal } from '../../platform/refusal/refusal.ts'

const unpackedAtMost = 200 * 1024 * 1024
const centralEntry = 0x02014b50
const entryLength = 46

/** The cells of the sheet with the most rows. Refuses a workbook that would unpack to more than 200 MB. */
export async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  if (unpackedSize(bytes) > unpackedAtMost)
    throw new Refusal('invalid', 'imports.too_many_rows', { field: 'file' })
  const sheets = await readWorkbookFile(bytes).catch(() => {
    throw new Refusal('invalid', 'imports.unreadable', { field: 'file' })
  })
  const largest = sheets.reduce((one, other) => (other.data.length > one.data.length ? other : one), {
    data: [] as (CellValue | null)[][],
  })
  return largest.data.map(row => row.map(textOf))
}

function textOf(cell: CellValue | null): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).trim()
}

/** What the list of contents of a zip file says about the size of all files together. */
function unpackedSize(bytes: Buffer): number {
  let size = 0
  for (let at = 0; (at = bytes.indexOf('PK\x01\x02', at, 'latin1')) >= 0; at += entryLength) {
    if (at + entryLength <= bytes.length && bytes.readUInt32LE(at) === centralEntry)
      size += bytes.readUInt32LE(at + 24)
  }
  return size
}
