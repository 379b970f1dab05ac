import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOf, KnownWords } from './known-words.ts'

it('a word that was added is never missed', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), words => {
      const known = new KnownWords()
      for (const word of words) known.addHash(hashOf(word))
      expect(words.every(word => known.mayHave(hashOf(word)))).toBe(true)
    }),
    { numRuns: 20 },
  )
})

it('of 10,000 other words at most one in fifty is taken for one of 200,000 known ones', () => {
  const known = new KnownWords()
  for (let word = 0; word < 200_000; word++) known.addHash(hashOf(`w${word}`))
  const taken = Array.from({ length: 10_000 }, (_, word) => known.mayHave(hashOf(`other${word}`)))
  expect(taken.filter(Boolean).length).toBeLessThanOrEqual(200)
})
