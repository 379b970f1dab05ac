const hour = 3_600_000 // ms
const encoder = new TextEncoder()

export interface Meeting {
  /** Stays the same when the file is fetched again, so that calendars hold one. */
  readonly uid: string
  readonly title: string
  readonly at: Date
  readonly url: string
  readonly writtenAt: Date
  /** How often the moment was chosen: calendars take over what is higher than what they have. */
  readonly sequence: number
}

/** One meeting of an hour as an iCalendar file (RFC 5545). Times are UTC, so that it needs no time zone. */
export function calendarFile({ uid, title, at, url, writtenAt, sequence }: Meeting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Knooppunt//Kennismaking//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(writtenAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${stamp(at)}`,
    `DTEND:${stamp(new Date(at.getTime() + hour))}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${url}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

function stamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n')
}

/** A line has at most 75 octets; what is longer goes on after a space (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}
