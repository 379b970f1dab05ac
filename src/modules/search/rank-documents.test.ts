import { describe, expect, it } from 'vitest'
import { rankDocuments, type Candidate } from './rank-documents.ts'
import type { QueryWord } from './read-query.ts'

const now = new Date('2026-03-03')
const moestuin: QueryWord = { typed: 'Moestuinen', term: 'moestuin', parts: ['moes', 'tuin'], others: [] }
const school: QueryWord = { typed: 'school', term: 'school', parts: [], others: [] }
const ghost: QueryWord = { typed: 'xylofoon', term: 'xylofoon', parts: [], others: [] }

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

interface Named extends Candidate {
  readonly id: string
}

function one(id: string, found: Candidate['found']): Named {
  return { id, found, size: 20, at: now }
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
