import { expect, test } from 'vitest'
import { monthsBefore, weekOf } from './listing.ts'

test.each([
  ['2026-03-31T09:00:00.000Z', 1, '2026-02-28T09:00:00.000Z'],
  ['2026-03-03T09:00:00.000Z', 12, '2025-03-03T09:00:00.000Z'],
  ['2028-02-29T09:00:00.000Z', 24, '2026-02-28T09:00:00.000Z'],
  ['2026-01-15T09:00:00.000Z', 60, '2021-01-15T09:00:00.000Z'],
])('the same day months ago, or the last of that month: %s less %i is %s', (now, months, then) => {
  expect(monthsBefore(new Date(now), months).toISOString()).toBe(then)
})

test('a week begins on Monday', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09']
  expect(days.map(day => weekOf(new Date(`${day}T12:00:00Z`)))).toEqual([
    '2026-02-23',
    '2026-03-02',
    '2026-03-02',
    '2026-03-09',
  ])
})
