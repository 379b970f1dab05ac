/** The mark in the line above which people write; anybody's mail program quotes it as it is. */
export const mark = { begin: '##-', end: '-##' }

/**
 * What somebody wrote in a reply, without what was quoted and without a signature. Who wrote nothing above the quoted text
 * wrote between its lines: then the numbers of quoted questions stay with what was written below them.
 */
export function ownWords(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200e\u200f\u200b\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .split('\n')
  const end = lines.findIndex((_, at) => quoteBegins(lines, at))
  if (end === -1) return unsigned(lines)
  return unsigned(lines.slice(0, end)) || unsigned(betweenQuotes(lines.slice(end)))
}

const quoted = /^\s*>/
const original =
  /^\s*-{2,}\s*(oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message)\s*-{2,}/i
const sender = /^\s*\*?(van|from)\s*:\*?\s/i
const sent = /^\s*\*?(verzonden|datum|sent|date)\s*:\*?\s/i

/** Whether from this line on the text is what was replied to. */
function quoteBegins(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  return (
    line.includes(mark.begin) ||
    original.test(line) ||
    (quoted.test(line) && !quoted.test(lines[at - 1] ?? '')) ||
    (sender.test(line) && lines.slice(at + 1, at + 5).some(one => sent.test(one))) ||
    isAttribution(lines, at)
  )
}

const attribution = /^(op|on)\s.{4,300}?\b(schreef|wrote|geschreven)\b[^:]*:$/i
/** Prose may begin like that too, but names no address and no time of day. */
const addressOrTime = /<?\S+@\S+>?|\b\d{1,2}[:.]\d{2}\b/
const mostWrapped = 4

/** `Op zo 22 nov 2026 om 12:26 schreef Knooppunt <post@example.org>:`, also when it was wrapped. */
function isAttribution(lines: readonly string[], at: number): boolean {
  if (!/^\s*(op|on)\s/i.test(lines[at] ?? '')) return false
  const size = lines.slice(at, at + mostWrapped).findIndex(line => /:\s*$/.test(line)) + 1
  const whole = lines
    .slice(at, at + size)
    .map(line => line.trim())
    .join(' ')
  return attribution.test(whole) && addressOrTime.test(whole)
}

function betweenQuotes(lines: readonly string[]): string[] {
  let number: string | undefined
  return lines.flatMap((line, at) => {
    if (quoted.test(line)) {
      number = /^[\s>]*(\d{1,2}[.)])\s/.exec(line)?.[1] ?? number
      return []
    }
    if (line.trim() === '') return ['']
    if (at === 0 || isAttribution(lines, at)) return []
    const own = number === undefined ? line : `${number} ${line.trim()}`
    number = undefined
    return [own]
  })
}

const sentFrom =
  /^\s*(verstuurd|verzonden|sent)\s(vanaf|van|vanuit|via|met|from|with|via)\s.{2,60}$|^\s*(outlook voor|download outlook|get outlook)\b.{0,60}$/i

const signOff =
  /^\s*((met |with )?(vriendelijke|hartelijke|beste|kind|best|warm) (groet|regards|wishes)|(groet|groeten|groetjes|gr|mvg|regards|cheers)\b)/i
const mostBelow = 6
const longestBelow = 60

/** Greeting and name at the end, which would name who wants to stay without a name. */
function isSignOff(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at).filter(line => !/^\s*[_-]*\s*$/.test(line))
  return (
    signOff.test(lines[at] ?? '') &&
    below.length <= mostBelow &&
    below.every(line => line.length <= longestBelow)
  )
}

/** Up to a signature, a greeting at the end, or what a telephone adds by itself. */
function unsigned(lines: readonly string[]): string {
  const end = lines.findIndex(
    (line, at) => /^--\s*$/.test(line) || sentFrom.test(line) || isSignOff(lines, at),
  )
  return (end === -1 ? lines : lines.slice(0, end))
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\s*[_-]{10,}\s*$/, '')
    .trim()
}
