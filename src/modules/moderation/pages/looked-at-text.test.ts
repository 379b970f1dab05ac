import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { whatText } from './looked-at-text.ts'

const sources = globSync('src/modules/*/**/*.{ts,tsx}')
  .filter(file => !/\/(pages|messages)\/|\.test\.tsx?$/.test(file))
  .map(file => ({ module: file.split('/')[2] ?? '', text: readFileSync(file, 'utf8') }))

/** Where the name of a fact stands: before the rest of what a `tell…` is called with, or chosen a line before. */
const telling = [
  /\btell\w*\((\{[^{}]*\},|[^{;])*/g,
  /const name = [^(\n]*/g,
  /forgetMadeUp\(ctx, \{ name: .*/g,
]

const told = sources.flatMap(({ module, text }) =>
  telling
    .flatMap(pattern => text.match(pattern) ?? [])
    .flatMap(part => part.match(/(?<=')[a-z]+\.[a-z_]+(?=')/g) ?? [])
    .filter(name => name.startsWith(`${module}.`)),
)
const names = [...new Set(told)].sort()

test('the names of facts are found, however they are chosen', () => {
  expect(names).toEqual(
    expect.arrayContaining([
      ...['agreements.signed', 'archives.fetched', 'circles.changed', 'initiatives.confirmed'],
      ...['organisations.changed', 'promises.overdue', 'questions.example_removed', 'webhooks.made'],
    ]),
  )
})

test.each(['nl', 'en'] as const)('the logbook has words for every fact that is told, in %s', lang => {
  expect(names.filter(name => whatText({ lang }, name) === name)).toEqual([])
})
