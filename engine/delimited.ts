import { BadInput } from './bad-input.ts'

/** One record of a delimited file. `line` is where it starts, 1 is the first. */
export interface DelimitedRecord {
  readonly line: number
  readonly fields: string[]
}

/**
 * Reads records as RFC 4180 has them: fields between `separator`, quoted with `"` where they hold a separator, a line end or a doubled quote.
 * Takes a byte order mark, LF, CRLF and CR; leaves out empty lines. A quote inside a field that does not start with one is text.
 * One pass, linear in the length of `text`.
 * @throws {BadInput} when a quote is opened and never closed.
 */
export function* delimitedRecords(text: string, separator: string): Generator<DelimitedRecord> {
  const end = text.length
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < end) {
    const start = line
    const fields: string[] = []
    let more = true
    while (more) {
      const field = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator)
      if (!field) throw new BadInput('A quote (") is opened here and never closed.', line)
      fields.push(field.value)
      line += field.lines
      more = text[field.end] === separator
      at = more ? field.end + 1 : field.end
    }
    if (at < end) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      line++
    }
    if (fields.length > 1 || fields[0] !== '') yield { line: start, fields }
  }
}

interface Field {
  readonly value: string
  readonly end: number
  /** How many line ends it holds. */
  readonly lines: number
}

const breaks = (char: string | undefined, separator: string) =>
  char === undefined || char === separator || char === '\n' || char === '\r'

function plainField(text: string, from: number, separator: string): Field {
  let end = from
  while (!breaks(text[end], separator)) end++
  return { value: text.slice(from, end), end, lines: 0 }
}

/** A quoted field ends at a quote with a separator or a line end behind it, a lone quote before that is text; nothing when it never ends. */
function quotedField(text: string, from: number, separator: string): Field | undefined {
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    if (text[quote + 1] !== '"' && breaks(text[quote + 1], separator)) {
      const value = text.slice(from + 1, quote).replaceAll('""', '"')
      return { value, end: quote + 1, lines: value.match(/\r\n|[\r\n]/g)?.length ?? 0 }
    }
    at = quote + (text[quote + 1] === '"' ? 2 : 1)
  }
}
