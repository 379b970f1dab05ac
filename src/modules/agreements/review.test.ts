import { expect, test } from 'vitest'
import { compareVersions, isUnchanged } from './compare-versions.ts'
import { fits } from './check-draft.ts'
import { addDays, callDue, outcomeOf, yearAfter } from './review.ts'
import { templateOf } from './templates.ts'
import { kinds } from './agreement.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { messages } from './messages/messages.ts'

test.each([
  ['2026-03-01', null, null],
  ['2026-03-02', null, 'month'],
  ['2026-03-20', 'month', null],
  ['2026-03-25', 'month', 'week'],
  ['2026-03-25', null, 'week'],
  ['2026-03-30', 'week', null],
  ['2026-04-01', 'week', 'ask'],
  ['2026-05-01', null, 'ask'],
] as const)('on %s after the call %s, before 1 April: %s', (today, called, due) => {
  expect(callDue({ lookDay: '2026-04-01', called, today })).toBe(due)
})

test.each([
  [['goes_on', 'goes_on'], 'goes_on'],
  [['goes_on', undefined], null],
  [['stop', 'stop'], 'stop'],
  [['stop', 'goes_on'], 'renew'],
  [['renew', 'goes_on'], 'renew'],
  [[], null],
] as const)('the answers %j come to %s', (answers, outcome) => {
  const signatures = answers.map(answer => ({
    answers: answer === undefined ? {} : { '2026-04-01': answer },
  }))
  expect(outcomeOf(signatures, '2026-04-01')).toBe(outcome)
})

test('days are counted over the end of months and of summer time', () => {
  expect([addDays('2026-03-20', 30), addDays('2026-10-20', 7), yearAfter('2028-02-29')]).toEqual([
    '2026-04-19',
    '2026-10-27',
    '2029-03-01',
  ])
})

const circle = '01890000-0000-7000-8000-000000000001'
const other = '01890000-0000-7000-8000-000000000002'

test.each([
  ['public', 'public', true],
  ['members', 'public', true],
  ['public', 'members', false],
  [circle, 'members', true],
  ['members', circle, false],
  [circle, circle, true],
  [other, circle, false],
  ['public', 'hidden', false],
])('an agreement for %s fits a coalition for %s: %s', (own, coalition, expected) => {
  expect(fits(own, coalition)).toBe(expected)
})

const section = (id: string, heading: string, text: string) => ({ id, heading, text })
const version = (...sections: ReturnType<typeof section>[]) => ({
  ...{ title: 'Geld', reviewDay: '2027-03-03', sections },
})

test('a version says per section what came, what went and what changed', () => {
  const before = version(section('a', 'Een', 'Wij delen.'), section('b', 'Twee', 'Weg.'))
  const after = version(section('c', 'Drie', 'Nieuw.'), section('a', 'Een', 'Wij delen alles.'))
  const changes = compareVersions(before, after)
  expect(
    changes.sections.map(({ kind, heading, added, removed }) => [kind, heading, added, removed]),
  ).toEqual([
    ['added', 'Drie', 2, 0],
    ['changed', 'Een', 1, 0],
    ['removed', 'Twee', 0, 2],
  ])
  expect([isUnchanged(changes), isUnchanged(compareVersions(before, before))]).toEqual([false, true])
})

test('another order or another day is a change too', () => {
  const [one, two] = [section('a', 'Een', '1'), section('b', 'Twee', '2')]
  const [before, after] = [version(one, two), version(two, one)]
  expect(isUnchanged(compareVersions(before, after))).toBe(false)
  expect(isUnchanged(compareVersions(before, { ...before, reviewDay: '2028-01-01' }))).toBe(false)
})

test.each(kinds)('the template %s has sections with words in both languages', kind => {
  for (const lang of ['nl', 'en'] as const) {
    const sections = templateOf(kind, wordsOf(messages, lang))
    expect(sections.length).toBeGreaterThan(0)
    expect(sections.filter(({ heading, text }) => /agreements\.|^$/.test(heading + text))).toEqual([])
  }
})
