import { expect, test } from 'vitest'
import { formatDay, formatMoment } from './dates.ts'
import { sentenceIn, wordsOf, type Messages } from './words.ts'

const messages: Messages<'a.found' | 'a.hello'> = {
  nl: { 'a.found': { one: '{count} plek', other: '{count} plekken' }, 'a.hello': 'Dag {name}' },
  en: { 'a.found': { one: '{count} place', other: '{count} places' }, 'a.hello': 'Hello {name}' },
}

test('the number chooses the sentence and is written in the language', () => {
  const t = wordsOf(messages, 'nl')
  expect([t('a.found', { count: 1 }), t('a.found', { count: 12345 })]).toEqual(['1 plek', '12.345 plekken'])
})

test('what is filled in is never a pattern itself', () => {
  expect(wordsOf(messages, 'en')('a.hello', { name: '{count} $& $1' })).toBe('Hello {count} $& $1')
})

test('a key nobody knows is shown as it is', () => {
  expect(sentenceIn([messages], 'nl')('b.unknown')).toBe('b.unknown')
})

test('days and times are Dutch time, also on the day the clock changes', () => {
  const moments = ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '2026-03-03T18:30:00Z'].map(
    text => new Date(text),
  )
  expect(moments.map(moment => formatMoment('nl', moment))).toEqual([
    'zondag 29 maart 2026, 01.30 uur',
    'zondag 29 maart 2026, 03.30 uur',
    'dinsdag 3 maart 2026, 19.30 uur',
  ])
})

test('a day late in the evening in London is the next day here', () => {
  expect(formatDay('en', new Date('2026-03-03T23:30:00Z'))).toBe('4 March 2026')
})
