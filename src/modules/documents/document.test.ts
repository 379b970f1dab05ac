import { expect, it } from 'vitest'
import { circleWithin } from './document.ts'

const one = '00000000-0000-7000-8000-000000000001'
const other = '00000000-0000-7000-8000-000000000002'

it.each([
  ['public', 'public', 'public'],
  ['public', 'members', 'members'],
  ['public', one, one],
  ['public', 'hidden', 'hidden'],
  ['members', 'public', 'members'],
  ['members', 'members', 'members'],
  ['members', one, one],
  ['members', 'hidden', 'hidden'],
  [one, 'public', one],
  [one, 'members', one],
  [one, one, one],
  [one, other, 'hidden'],
  [one, 'hidden', 'hidden'],
  ['hidden', 'public', 'hidden'],
  ['hidden', one, 'hidden'],
])('a document for %s with a thing for %s is for %s', (own, owner, both) => {
  expect(circleWithin(own, owner)).toBe(both)
})
