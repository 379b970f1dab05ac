import { CsvError, parse, type Options } from 'csv-parse/sync'

const delimiters = [';', ',', '\t', '|']
const sample = 60
const lenient: Options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  trim: true,
  max_record_size: 200_000,
}

/** The cells of a text with a delimiter, which is found by trying which one gives the most even table. */
export function parseCsv(text: string): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text)
  const delimiter = named?.[1] ?? delimiterOf(text)
  const cells = text.slice(named?.[0].length ?? 0)
  return tryParse(cells, { delimiter }) ?? parse(cells, { ...lenient, delimiter, quote: null })
}

/** Null when the quotes do not come in pairs around cells. */
function tryParse(text: string, options: Options): string[][] | null {
  try {
    return parse(text, { ...lenient, ...options })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

/** The delimiter under which most of the first rows have the same number of columns. */
function delimiterOf(text: string): string {
  const scores = delimiters.map(delimiter => ({ delimiter, score: evenness(text, delimiter) }))
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score > 0 ? best.delimiter : ','
}

/** Share of rows with the most common number of columns, a little more when there are many; 0 for one column. */
function evenness(text: string, delimiter: string): number {
  const rows = (tryParse(text, { delimiter, to: sample }) ?? []).filter(row => row.some(Boolean))
  const perWidth = new Map<number, number>()
  for (const { length } of rows) perWidth.set(length, (perWidth.get(length) ?? 0) + 1)
  const [width, count] = [...perWidth].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])
  return width < 2 ? 0 : count / rows.length + Math.min(width, 20) / 100
}
