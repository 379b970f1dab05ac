import { expect, test } from 'vitest'
import { busyIn } from './read-calendar.ts'

const evening = (day: string) => ({
  from: new Date(`${day}T18:00:00Z`),
  until: new Date(`${day}T19:30:00Z`),
})
const tuesday = evening('2026-03-10')
const wednesday = evening('2026-03-11')
const nextTuesday = evening('2026-03-17')
const summer = evening('2026-07-07')

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  ...['BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
  ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT'],
  'END:VTIMEZONE',
]

function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NL', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

let made = 0
function event(...lines: string[]): string[] {
  made += 1
  const uid = lines.some(line => line.startsWith('UID')) ? [] : [`UID:${made}@test`]
  return ['BEGIN:VEVENT', ...uid, 'DTSTAMP:20260301T000000Z', ...lines, 'END:VEVENT']
}

test('an event that lies over a moment makes it busy, one beside it does not', () => {
  const text = calendar(
    ...event('DTSTART:20260310T190000Z', 'DTEND:20260310T200000Z'),
    ...event('DTSTART:20260311T193000Z', 'DTEND:20260311T210000Z'),
  )
  expect(busyIn(text, [tuesday, wednesday])).toEqual([true, false])
})

test('an event that repeats every week is busy each week, but not where it was taken out or moved away', () => {
  const weekly = (...more: string[]) =>
    event(
      'UID:week@test',
      'DTSTART;TZID=Europe/Amsterdam:20260106T190000',
      'DTEND;TZID=Europe/Amsterdam:20260106T200000',
      ...more,
    )
  const text = calendar(
    ...weekly('RRULE:FREQ=WEEKLY;BYDAY=TU', 'EXDATE;TZID=Europe/Amsterdam:20260317T190000'),
    ...event(
      'UID:week@test',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20260310T190000',
      'DTSTART;TZID=Europe/Amsterdam:20260311T190000',
      'DTEND;TZID=Europe/Amsterdam:20260311T200000',
    ),
  )
  expect(busyIn(text, [tuesday, wednesday, nextTuesday, evening('2026-03-24')])).toEqual([
    false,
    true,
    false,
    true,
  ])
})

test('a time zone that the file describes counts, in winter and in summer', () => {
  const at = (day: string) =>
    event(
      `DTSTART;TZID=W. Europe Standard Time:${day}T203000`,
      `DTEND;TZID=W. Europe Standard Time:${day}T213000`,
    )
  // 20.30 is 19.30 UTC in winter, after the moment, and 18.30 UTC in summer, in the middle of it.
  expect(busyIn(calendar(...zone, ...at('20260310'), ...at('20260707')), [tuesday, summer])).toEqual([
    false,
    true,
  ])
})

test('a time zone that the file only names counts too, also when it repeats', () => {
  const at = (day: string, ...more: string[]) =>
    event(`DTSTART;TZID=America/New_York:${day}T143000`, `DTEND;TZID=America/New_York:${day}T150000`, ...more)
  // 14.30 in New York is 18.30 UTC from the second Sunday of March on.
  expect(busyIn(calendar(...at('20260310')), [tuesday, wednesday])).toEqual([true, false])
  expect(busyIn(calendar(...at('20260304', 'RRULE:FREQ=WEEKLY')), [tuesday, wednesday])).toEqual([
    false,
    true,
  ])
})

test('a time without a zone is Dutch', () => {
  const text = calendar(...event('DTSTART:20260310T191500', 'DTEND:20260310T193000'))
  expect(busyIn(text, [tuesday, wednesday])).toEqual([true, false])
})

test('a whole day is busy all day and not the day after', () => {
  const text = calendar(...event('DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260311'))
  expect(busyIn(text, [tuesday, wednesday])).toEqual([true, false])
})

test('what is free, transparent or cancelled makes no moment busy', () => {
  const at = ['DTSTART:20260310T180000Z', 'DTEND:20260310T190000Z']
  const text = calendar(
    ...event(...at, 'TRANSP:TRANSPARENT'),
    ...event(...at, 'STATUS:CANCELLED'),
    ...event(...at, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
  )
  expect(busyIn(text, [tuesday])).toEqual([false])
})

test('busy times without events count too', () => {
  const text = calendar(
    'BEGIN:VFREEBUSY',
    'UID:f@test',
    'DTSTAMP:20260301T000000Z',
    'FREEBUSY;FBTYPE=BUSY:20260310T180000Z/PT1H',
    'FREEBUSY;FBTYPE=FREE:20260311T180000Z/PT1H',
    'END:VFREEBUSY',
  )
  expect(busyIn(text, [tuesday, wednesday])).toEqual([true, false])
})

test('what is no calendar is refused, and what repeats without end does not hold the house up', () => {
  expect(() => busyIn('<html>Sign in</html>', [tuesday])).toThrow('tables.calendar_unreadable')
  const often = calendar(...event('DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'))
  expect(() => busyIn(often, [tuesday])).toThrow('tables.calendar_unreadable')
})
