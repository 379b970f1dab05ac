import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { readTable } from './read-table.ts'

const lines = ['Naam;Wijk', 'Café Één;Zandweerd', '"Tuin; groen";Noord']
const expected = {
  header: ['Naam', 'Wijk'],
  rows: [
    { row: 2, cells: ['Café Één', 'Zandweerd'] },
    { row: 3, cells: ['Tuin; groen', 'Noord'] },
  ],
}

describe('encodings', () => {
  const text = lines.join('\r\n')
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', iconv.encode(text, 'windows-1252')],
    ['UTF-16 with a mark, as Excel saves "Unicode text"', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ])('%s', async (_, bytes) => {
    expect(await readTable(bytes)).toEqual(expected)
  })

  it('a euro sign of Windows is read as one', () => {
    expect(decodeText(iconv.encode('Kosten € 100 per jaar', 'windows-1252'))).toEqual({
      text: 'Kosten € 100 per jaar',
      encoding: 'windows-1252',
    })
  })
})

describe('delimiters', () => {
  it.each([
    ['a comma', 'naam,wijk\n"Tuin, groen",Noord\nFeest,Zuid'],
    ['a semicolon, with commas in the text', 'naam;wijk\nTuin, groen;Noord\nFeest;Zuid'],
    ['a tab', 'naam\twijk\nTuin, groen\tNoord\nFeest\tZuid'],
    ['one that the file names', 'sep=|\nnaam|wijk\nTuin, groen|Noord\nFeest|Zuid'],
  ])('%s', async (_, text) => {
    const { rows } = await readTable(Buffer.from(text))
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Tuin, groen', 'Noord'],
      ['Feest', 'Zuid'],
    ])
  })

  it('whatever is written with a delimiter is read back', async () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 20 })
      .map(text => `x${text.replace(/[^\p{L}\p{N},;"'\n ]/gu, '')}x`)
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
        const text = stringify([['naam', 'wijk', 'thema'], ...rows], { delimiter, quoted: true })
        const read = await readTable(Buffer.from(text))
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows.map(row => row.map(withoutControls)))
      }),
    )
  })
})

const withoutControls = (text: string) => text.replace(/[\u007f\u00a0]+/g, ' ').trim()

describe('the header', () => {
  it('a title above the header is no row, and rows keep the number a spreadsheet shows', async () => {
    const text = 'Lijst van 2024;;\n;;\nNr;Naam initiatief;Wijk\n1;Tuin;Noord'
    expect(await readTable(Buffer.from(text))).toEqual({
      header: ['Nr', 'Naam initiatief', 'Wijk'],
      rows: [{ row: 4, cells: ['1', 'Tuin', 'Noord'] }],
    })
  })

  it('without names the columns are numbered', async () => {
    expect(await readTable(Buffer.from('Tuin;2024\nFeest;2025'))).toEqual({
      header: ['Kolom 1', 'Kolom 2'],
      rows: [
        { row: 1, cells: ['Tuin', '2024'] },
        { row: 2, cells: ['Feest', '2025'] },
      ],
    })
  })

  it('two columns of one name can be told apart', async () => {
    expect((await readTable(Buffer.from('Naam;Wijk;\nTuin;Noord;ja'))).header).toEqual([
      'Naam',
      'Wijk',
      'Kolom 3',
    ])
  })
})

describe('refusals', () => {
  it.each([
    ['an empty file', Buffer.from(' \n\n'), 'imports.empty'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'imports.old_excel'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'imports.unreadable'],
    ['a broken workbook', Buffer.from('PK\x03\x04 nothing'), 'imports.unreadable'],
  ])('%s', async (_, bytes, code) => {
    await expect(readTable(bytes)).rejects.toMatchObject({ kind: 'invalid', code })
  })
})

describe('Excel', () => {
  it('reads numbers, dates and texts of a sheet', async () => {
    const bytes = workbook([
      ['Naam', 'Jaar', 'Breedtegraad'],
      ['Tuin & feest', 2024, 52.25],
      ['Koor', 2025, null],
    ])
    expect(await readTable(bytes)).toEqual({
      header: ['Naam', 'Jaar', 'Breedtegraad'],
      rows: [
        { row: 2, cells: ['Tuin & feest', '2024', '52.25'] },
        { row: 3, cells: ['Koor', '2025', ''] },
      ],
    })
  })

  it('a workbook that would unpack to far too much is refused', async () => {
    const bytes = workbook([['Naam'], ['Tuin']])
    bytes.writeUInt32LE(300 * 1024 * 1024, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24)
    await expect(readTable(bytes)).rejects.toMatchObject({ code: 'imports.too_many_rows' })
  })
})

/** A workbook of one sheet, in a zip file without compression. */
function workbook(rows: (string | number | null)[][]): Buffer {
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const cell = (value: string | number | null, at: string) => {
    if (value === null) return ''
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
    return `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`
  }
  const sheet = rows
    .map((cells, row) => {
      const markup = cells
        .map((value, column) => cell(value, `${'ABCDEFG'[column] ?? ''}${row + 1}`))
        .join('')
      return `<row r="${row + 1}">${markup}</row>`
    })
    .join('')
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Lijst" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${sheet}</sheetData></worksheet>`,
  })
}

function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text)
    const about = Buffer.alloc(22)
    about.writeUInt32LE(crc32(body), 10)
    about.writeUInt32LE(body.length, 14)
    about.writeUInt32LE(body.length, 18)
    const sizes = Buffer.concat([about.subarray(10), Buffer.from([name.length, 0, 0, 0])])
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\0\0\0\0\0\0\0\0\0', 'latin1'),
      sizes,
      Buffer.from(name),
      body,
    ])
    const entry = Buffer.concat([
      Buffer.from('PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0', 'latin1'),
      sizes,
      Buffer.alloc(14),
      Buffer.from(name),
    ])
    entry.writeUInt32LE(at, 42)
    parts.push(local)
    list.push(entry)
    at += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(list.length, 8)
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...list, end])
}
