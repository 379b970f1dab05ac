import { expect, it } from 'vitest'
import { calendarFile } from './calendar-file.ts'

it('a meeting as an iCalendar file: UTC times, escaped text, lines of at most 75 octets', () => {
  const file = calendarFile({
    uid: '1@knooppunt.test',
    title: 'Kennismaken; met Zoë, over één heel lange reden die niet op een regel past',
    at: new Date('2026-03-07T13:00:00Z'),
    url: 'https://knooppunt.test/mijn/kennismakingen/1',
    writtenAt: new Date('2026-03-03T09:00:00Z'),
    sequence: 2,
  })
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Knooppunt//Kennismaking//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:1@knooppunt.test',
    'DTSTAMP:20260303T090000Z',
    'SEQUENCE:2',
    'DTSTART:20260307T130000Z',
    'DTEND:20260307T140000Z',
    'SUMMARY:Kennismaken\\; met Zoë\\, over één heel lange reden die niet op ee',
    ' n regel past',
    'URL:https://knooppunt.test/mijn/kennismakingen/1',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})
