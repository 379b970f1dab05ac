import { expect, test } from 'vitest'
import { dayOf, isHeldOn } from './position.ts'

test('a position lasts from its first day through its last', () => {
  const position = { from: '2026-03-01', until: '2026-03-03' }
  const days = ['2026-02-28', '2026-03-01', '2026-03-03', '2026-03-04']
  expect(days.map(day => isHeldOn(position, day))).toEqual([false, true, true, false])
  expect(isHeldOn({ ...position, until: null }, '2099-01-01')).toBe(true)
})

test('the day is the Dutch one', () => {
  expect(dayOf(new Date('2026-03-03T23:30:00Z'))).toBe('2026-03-04')
  expect(dayOf(new Date('2026-07-03T21:30:00Z'))).toBe('2026-07-03')
})
