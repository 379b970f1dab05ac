import { expect, test } from 'vitest'
import { isDaytime, lastLetterMorning, lastMorning } from './letter-time.ts'

const at = (text: string) => new Date(text)

test('letters go at eight in the morning Dutch time, before and after the clock changes', () => {
  const moments = [
    '2026-03-28T07:00:00Z',
    '2026-03-29T05:59:00Z',
    '2026-03-29T06:00:00Z',
    '2026-10-24T06:00:00Z',
    '2026-10-25T06:59:00Z',
    '2026-10-25T07:00:00Z',
  ]
  expect(moments.map(moment => lastMorning(at(moment)).toISOString())).toEqual([
    '2026-03-28T07:00:00.000Z',
    '2026-03-28T07:00:00.000Z',
    '2026-03-29T06:00:00.000Z',
    '2026-10-24T06:00:00.000Z',
    '2026-10-24T06:00:00.000Z',
    '2026-10-25T07:00:00.000Z',
  ])
})

test('weekly letters go on Tuesday, also in the week in which the clock changes', () => {
  const moments = [
    '2026-03-03T06:59:00Z',
    '2026-03-03T07:00:00Z',
    '2026-03-30T20:00:00Z',
    '2026-03-31T06:00:00Z',
  ]
  expect(moments.map(moment => lastLetterMorning(at(moment)).toISOString())).toEqual([
    '2026-02-24T07:00:00.000Z',
    '2026-03-03T07:00:00.000Z',
    '2026-03-24T07:00:00.000Z',
    '2026-03-31T06:00:00.000Z',
  ])
})

test('no letter goes at night', () => {
  const moments = [
    '2026-07-01T05:59:00Z',
    '2026-07-01T06:00:00Z',
    '2026-07-01T17:59:00Z',
    '2026-07-01T18:00:00Z',
  ]
  expect(moments.map(moment => isDaytime(at(moment)))).toEqual([false, true, true, false])
})
