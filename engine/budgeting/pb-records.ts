import { BadInput } from '../bad-input.ts'

/** One record of a `.pb` file; `line` is where it starts, 1 is the first. */
export interface PbRecord {
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * Reads records of `;`-separated fields, blank lines left out. Real files quote loosely: a quote that opens a field ends at the next
 * lone quote, and what follows it up to the separator still belongs to the field (as Python's csv reads them).
 */
export function* pbRecords(text: string): Generator<PbRecord> {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  let at = lines.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < lines.length) {
    const start = line
    const feed = lines.indexOf('\n', at)
    let end = feed < 0 ? lines.length : feed
    const plain = lines.slice(at, end)
    let fields: readonly string[]
    if (plain.includes('"')) ({ fields, end, line } = quotedRecord(lines, { at, line }))
    else fields = plain.split(';')
    line++
    at = end + 1
    if (fields.some(field => field.trim() !== '')) yield { line: start, fields }
  }
}

interface Place {
  readonly at: number
  readonly line: number
}

function quotedRecord(text: string, start: Place) {
  let { at, line } = start
  const fields: string[] = []
  for (;;) {
    let quoted = ''
    if (text[at] === '"') ({ quoted, at, line } = quotedPart(text, { at, line }))
    const bare = at
    while (at < text.length && text[at] !== ';' && text[at] !== '\n') at++
    fields.push(quoted + text.slice(bare, at))
    if (text[at] !== ';') return { fields, end: at, line }
    at++
  }
}

function quotedPart(text: string, { at, line }: Place) {
  let from = at + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) throw new BadInput('A quote (") is opened here and never closed.', line)
    if (text[quote + 1] !== '"') {
      const quoted = text.slice(at + 1, quote)
      return {
        quoted: quoted.replaceAll('""', '"'),
        at: quote + 1,
        line: line + quoted.split('\n').length - 1,
      }
    }
    from = quote + 2
  }
}
