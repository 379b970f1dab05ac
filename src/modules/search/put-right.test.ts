import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { putRight } from './put-right.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

describe('how far words are apart', () => {
  it.each([
    ['wijkcentum', 'wijkcentrum', 1],
    ['bieb', 'biep', 1],
    ['moestiun', 'moestuin', 1],
    ['', 'bos', 3],
    ['kat', 'hond', 4],
  ])('%s and %s', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  it('is the same both ways, nought only for the same word, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other)
        expect(distance).toBe(editDistance(other, one))
        expect(distance === 0).toBe(one === other)
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })
})

describe('which word was meant', () => {
  it('the one with the fewest mistakes', () => {
    const alike = [
      { term: 'moestuinen', documents: 90 },
      { term: 'moestuin', documents: 2 },
    ]
    expect(putRight('moestuim', alike)).toBe('moestuin')
  })

  it('of equals the one that is used most', () => {
    const alike = [
      { term: 'tafel', documents: 2 },
      { term: 'kabel', documents: 9 },
    ]
    expect(putRight('tabel', alike)).toBe('kabel')
  })

  it('none in a short word with two mistakes', () => {
    expect(putRight('hond', [{ term: 'mand', documents: 5 }])).toBeUndefined()
  })

  it('none that is three mistakes away', () => {
    expect(putRight('voedselbank', [{ term: 'voedselbos', documents: 5 }])).toBeUndefined()
  })
})
