import { expect, test } from 'vitest'
import { toldFacts } from '../../../testing/told-facts.ts'
import { whatText } from './looked-at-text.ts'

test('the names of facts are found, however they are chosen', () => {
  expect(toldFacts).toEqual(
    expect.arrayContaining([
      ...['agreements.signed', 'archives.fetched', 'circles.changed', 'initiatives.confirmed'],
      ...['organisations.changed', 'promises.overdue', 'questions.example_removed', 'webhooks.made'],
    ]),
  )
})

test.each(['nl', 'en'] as const)('the logbook has words for every fact that is told, in %s', lang => {
  expect(toldFacts.filter(name => whatText({ lang }, name) === name)).toEqual([])
})
