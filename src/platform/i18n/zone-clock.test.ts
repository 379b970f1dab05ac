import { expect, test } from 'vitest'
import { clockAt, momentOf, readMoment, typedMoment } from './zone-clock.ts'

test('a moment typed in a form is Dutch time, in summer and in winter', () => {
  expect(readMoment('2026-01-15T19:30')?.toISOString()).toBe('2026-01-15T18:30:00.000Z')
  expect(readMoment('2026-07-15T19:30')?.toISOString()).toBe('2026-07-15T17:30:00.000Z')
  expect(typedMoment(new Date('2026-07-15T17:30:00Z'))).toBe('2026-07-15T19:30')
})

test('what is no moment is none', () => {
  expect([readMoment('morgen'), readMoment('2026-13-45T99:99'), readMoment('')]).toEqual([null, null, null])
})

test('the clock of another zone counts', () => {
  const clock = Date.UTC(2026, 2, 3, 9, 0)
  expect(momentOf(clock, 'America/New_York').toISOString()).toBe('2026-03-03T14:00:00.000Z')
  expect(clockAt(new Date('2026-03-03T14:00:00Z'), 'America/New_York')).toBe(clock)
})

test('around the night in which the clock changes, each side keeps its own offset', () => {
  expect(readMoment('2026-03-29T01:30')?.toISOString()).toBe('2026-03-29T00:30:00.000Z')
  expect(readMoment('2026-03-29T03:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
})
