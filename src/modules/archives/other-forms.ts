import { stringify } from 'csv-stringify/sync'

type Row = Readonly<Record<string, unknown>>
type Parts = AsyncIterable<readonly string[]>

export async function* asLines(parts: Parts): AsyncGenerator<string> {
  for await (const lines of parts) yield lines.map(line => `${line}\n`).join('')
}

/** For spreadsheets. A cell that one would run as a formula gets an apostrophe before it. */
export async function* asCsv(parts: Parts, columns: readonly string[]): AsyncGenerator<string> {
  yield stringify([columns], { bom: true })
  for await (const lines of parts) {
    const rows = lines.map(line => cellsOf(JSON.parse(line) as Row, columns))
    yield stringify(rows, { escape_formulas: true })
  }
}

function cellsOf(row: Row, columns: readonly string[]): string[] {
  return columns.map(column => (row[column] === null ? '' : String(row[column] as string | number | boolean)))
}

/** A FeatureCollection in CRS84 of the rows that lie somewhere. */
export async function* asGeoJson(parts: Parts, way: 'point' | 'boundary'): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let comma = ''
  for await (const lines of parts) {
    for (const line of lines) {
      const { longitude, latitude, boundary, ...properties } = JSON.parse(line) as Row
      const point = longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] }
      const geometry = way === 'point' ? point : boundary
      if (geometry === null) continue
      yield `${comma}\n${JSON.stringify({ type: 'Feature', id: properties['id'], geometry, properties })}`
      comma = ','
    }
  }
  yield '\n]}\n'
}
