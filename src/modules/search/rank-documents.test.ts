import { describe, expect, it } from 'vitest'
import { rankDocuments, type Candidate } from './rank-documents.ts'
import type { QueryWord } from './read-query.ts'

const now = new Date('2026-03-03')
const moestuin = word('Moestuinen', { term: 'moestuin', parts: ['moes', 'tuin'] })
const school = word('school')
const ghost = word('xylofoon')

const whole = (places: string) => ({ moestuin: places, moes: places, tuin: places })

describe('what comes first', () => {
  it('a word in the title before the same word in the text', () => {
    expect(order([one('text', whole('D')), one('title', whole('A'))])).toEqual(['title', 'text'])
  })

  it('all words before one of them', () => {
    const list = [one('half', { school: 'A' }), one('both', { ...whole('D'), school: 'D' })]
    expect(order(list, [moestuin, school])).toEqual(['both', 'half'])
  })

  it('of equals the newer', () => {
    const old = { ...one('old', whole('A')), at: new Date('2020-01-01') }
    expect(order([old, one('new', whole('A'))])).toEqual(['new', 'old'])
  })
})

describe('near terms', () => {
  const picnic = word('picknick', {
    near: new Map([
      ['school', 0.6],
      ['tuin', 0.3],
    ]),
  })

  it('count less than the word itself, and more the nearer they are', () => {
    const list = [one('far', { tuin: 'A' }), one('near', { school: 'A' }), one('word', { picknick: 'A' })]
    expect(order(list, [picnic])).toEqual(['word', 'near', 'far'])
  })

  it('count nothing in a document that has the word', () => {
    const [hit] = rank([one('word', { picknick: 'A', school: 'A', tuin: 'A' })], [picnic])
    expect(hit?.matched).toEqual(['picknick'])
  })
})

describe('what is told of a match', () => {
  it('a compound as it was typed, not its parts', () => {
    expect(rank([one('a', whole('A'))])[0]?.matched).toEqual(['Moestuinen'])
  })

  it('only the parts when only those are there', () => {
    expect(rank([one('a', { tuin: 'D' })])[0]?.matched).toEqual(['tuin'])
  })

  it('how much of the telling words it has: a word that stands nowhere counts too', () => {
    const [full] = rank([one('a', whole('A'))])
    const [part] = rank([one('a', whole('A'))], [moestuin, ghost])
    expect([full?.share, part?.share]).toEqual([1, expect.closeTo(0.4, 1)])
  })
})

describe('how much a long text has to do with a document', () => {
  const text = (typed: string, weight = 1) => word(typed, { weight, inTitle: false })
  const share = (found: Candidate['found'], words: readonly QueryWord[]) =>
    rank([one('a', found)], words)[0]?.share

  it('nothing, when they have one word in common that is not in the title', () => {
    expect(share({ school: 'D' }, [moestuin, text('school')])).toBe(0)
  })

  it('something, when that word was said twice', () => {
    expect(share({ school: 'D' }, [moestuin, text('school', 2)])).toBeCloseTo(0.39, 2)
  })

  it('nothing, when the words are only the less telling ones', () => {
    const telling = ['a', 'b', 'c', 'd', 'e', 'f'].map(typed => word(typed, { weight: 3 }))
    expect(share({ school: 'D', tuin: 'D' }, [...telling, text('school'), text('tuin')])).toBe(0)
  })

  it('a word of the text that nobody wrote does not count against it', () => {
    expect(share(whole('A'), [moestuin, text('xylofoon')])).toBe(1)
  })
})

interface Named extends Candidate {
  readonly id: string
}

function one(id: string, found: Candidate['found']): Named {
  return { id, found, size: 20, at: now }
}

function word(typed: string, more: Partial<QueryWord> = {}): QueryWord {
  return { typed, term: typed, parts: [], others: [], near: new Map(), weight: 2, inTitle: true, ...more }
}

function rank(list: readonly Named[], words: readonly QueryWord[] = [moestuin]) {
  const documents = new Map([
    ['moestuin', 10],
    ['moes', 12],
    ['tuin', 40],
    ['school', 30],
  ])
  return rankDocuments(list, { words, documents, total: 100, now })
}

function order(list: readonly Named[], words?: readonly QueryWord[]): string[] {
  return rank(list, words).map(({ candidate }) => candidate.id)
}
