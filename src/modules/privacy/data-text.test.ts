import { expect, test } from 'vitest'
import { shownOf } from './data-text.ts'

test.each([
  ['summary', '', null],
  ['confirmed_at', null, null],
  ['places', [], null],
  ['strengths', [], null],
  ['places', ['GM0150'], { as: 'places', codes: ['GM0150'] }],
  ['place', 'GM0150', { as: 'places', codes: ['GM0150'] }],
  ['languages', ['nl', 'en'], { as: 'languages', codes: ['nl', 'en'] }],
  ['strengths', ['tuinen', 'koken'], { as: 'text', text: 'tuinen, koken' }],
  ['strength_codes', ['cooking', 'gone'], { as: 'strengths', codes: ['cooking'] }],
  ['drives', ['meeting'], { as: 'drives', codes: ['meeting'] }],
  ['askable', false, { as: 'word', word: 'no' }],
  ['circle', 'members', { as: 'word', word: 'members' }],
  ['role', 'voorzitter', { as: 'text', text: 'voorzitter' }],
  ['title', 'members', { as: 'text', text: 'members' }],
  ['title', '2026-03-03', { as: 'text', text: '2026-03-03' }],
  ['asked_at', '2026-03-03T09:00:00+00:00', { as: 'moment', at: new Date('2026-03-03T09:00:00Z') }],
  ['from_day', '2026-03-03', { as: 'day', at: new Date('2026-03-03') }],
])('%s with the value %j is shown as %j', (column, value, shown) => {
  expect(shownOf(column, value)).toEqual(shown)
})
