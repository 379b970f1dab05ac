import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bm25, createIdf, nearDuplicate, trigramSimilarity } from './index.ts'

const idf = createIdf([
  ['samen', 'koken'],
  ['samen', 'tuin'],
  ['samen', 'fiets'],
])
const titles = { idf, tokens: (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [] }
const tokenLists = fc.array(fc.constantFrom('samen', 'koken', 'tuin', 'fiets', 'nieuw'), { maxLength: 8 })
const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ab ]{0,8}$/))

describe('idf', () => {
  it('weighs a rare token above a common one, an unseen one most', () => {
    expect(idf.weight('samen')).toBeCloseTo(Math.log(1.75), 12)
    expect(idf.weight('tuin')).toBeCloseTo(Math.log(2.5), 12)
    expect(idf.weight('nieuw')).toBeCloseTo(Math.log(4), 12)
  })

  it('says little of a shared common token', () => {
    expect(idf.similarity(['samen', 'tuin'], ['samen', 'fiets'])).toBeCloseTo(0.2717, 4)
  })

  it('is 0 without a shared token, 0 beside an empty list and 1 between two empty ones', () => {
    expect(idf.similarity(['tuin'], ['fiets'])).toBe(0)
    expect(idf.similarity([], ['fiets'])).toBe(0)
    expect(idf.similarity([], [])).toBe(1)
  })

  it('is symmetric, between 0 and 1, and 1 for the same tokens in any order', () => {
    fc.assert(
      fc.property(tokenLists, tokenLists, (one, other) => {
        const score = idf.similarity(one, other)
        expect(score).toBe(idf.similarity(other, one))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(idf.similarity(one, one.toReversed())).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('trigrams', () => {
  it('of a word with one letter missing share 9 of 14', () => {
    expect(trigramSimilarity('wijkcentum', 'wijkcentrum')).toBeCloseTo(9 / 14, 12)
  })

  it('give what the manual of pg_trgm gives for word and two words', () => {
    expect(trigramSimilarity('word', 'two words')).toBeCloseTo(0.363636, 6)
  })

  it('are symmetric, between 0 and 1, and 1 on equal text', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const score = trigramSimilarity(one, other)
        expect(score).toBe(trigramSimilarity(other, one))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(trigramSimilarity(one, one)).toBe(1)
      }),
    )
  })
})

describe('near duplicates', () => {
  it('do not mind case and accents', () => {
    expect(nearDuplicate(titles, 'Café in de tuin', 'cafe in de TUIN')).toBe(1)
  })

  it('without any word are compared by letters alone', () => {
    expect(nearDuplicate(titles, '!!', '??')).toBe(0)
  })

  it('are symmetric, between 0 and 1, and 1 on equal titles', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const score = nearDuplicate(titles, one, other)
        expect(score).toBe(nearDuplicate(titles, other, one))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(nearDuplicate(titles, one, one)).toBe(1)
      }),
    )
  })
})

describe('bm25', () => {
  const documents = [
    { key: 'far', terms: ['fiets', 'koken', 'samen'] },
    { key: 'near', terms: ['moestuin', 'moes', 'tuin'] },
    { key: 'both', terms: ['tuin', 'samen', 'tuin'] },
  ]
  const documentFrequency = (term: string) => (term === 'samen' ? 2 : 1)

  it('ranks by rarity and count, and tells which terms matched', () => {
    const hits = bm25({ queryTerms: ['tuin', 'samen'], documents, documentFrequency, total: 10 })
    expect(hits.map(({ key, matched }) => ({ key, matched }))).toEqual([
      { key: 'both', matched: ['tuin', 'samen'] },
      { key: 'near', matched: ['tuin'] },
      { key: 'far', matched: ['samen'] },
    ])
  })

  it('gives the score of the formula: one term, once, in a document of average length', () => {
    const wish = { queryTerms: ['tuin'], documents: documents.slice(1, 2), documentFrequency, total: 10 }
    expect(bm25(wish)[0]?.score).toBeCloseTo(Math.log(1 + 9.5 / 1.5), 12)
  })

  it('counts a term for as much as it weighs', () => {
    const wish = { queryTerms: ['tuin'], documents: documents.slice(1, 2), documentFrequency, total: 10 }
    expect(bm25({ ...wish, weight: () => 0.5 })[0]?.score).toBeCloseTo(0.5 * Math.log(1 + 9.5 / 1.5), 12)
  })

  it('leaves out what does not match, and answers an empty query with nothing', () => {
    expect(bm25({ queryTerms: ['zwemmen'], documents, documentFrequency, total: 10 })).toEqual([])
    expect(bm25({ queryTerms: [], documents: [], documentFrequency, total: 0 })).toEqual([])
  })
})
