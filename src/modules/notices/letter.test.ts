import { expect, test } from 'vitest'
import { cutAtWord } from './letter.ts'

test('a long text is cut at a word', () => {
  expect([
    cutAtWord('Wie snoeit de heg?', 40),
    cutAtWord('Wie snoeit de heg,\n bij  het   buurthuis?', 22),
    cutAtWord('Hottentottententententoonstelling', 10),
  ]).toEqual(['Wie snoeit de heg?', 'Wie snoeit de heg …', 'Hottentott …'])
})
