import { bm25 } from '../../../engine/similarity/index.ts'
import { spread, termsOf, type QueryWord } from './read-query.ts'

/** A document that may match: how often each query term stands in it, as letters of where (A title, B summary, D text). */
export interface Candidate {
  readonly at: Date
  /** For how long nobody confirmed it, as of `SearchDocument`. */
  readonly age?: number
  /** How many different terms it has. */
  readonly size: number
  readonly found: Readonly<Record<string, string>>
}

export interface Ranking {
  /** All words that say something, also those that stand nowhere. */
  readonly words: readonly QueryWord[]
  readonly documents: ReadonlyMap<string, number>
  readonly total: number
  readonly now: Date
}

export interface Ranked<C> {
  readonly candidate: C
  readonly score: number
  /** How much of the three most telling words it has, 0 to 1. */
  readonly share: number
  /** What matched, strongest first: words as typed, or the parts of a compound. */
  readonly matched: readonly string[]
}

const times: Readonly<Record<string, number>> = { A: 4, B: 2 }
const year = 365 * 24 * 60 * 60 * 1000
const freshness = 0.1

/** What is left of the score of a thing that nobody confirmed within its span, and within twice that. */
const faded: Readonly<Record<number, number>> = { 1: 0.8, 2: 0.6 }

/** Best first. A title weighs more than a text, a rare word more than a common one, the newest get a tenth more, and what nobody confirmed fades. */
export function rankDocuments<C extends Candidate>(candidates: readonly C[], ranking: Ranking): Ranked<C>[] {
  const { words, documents, total, now } = ranking
  const hits = bm25({
    queryTerms: termsOf(words),
    weight: weightsOf(words),
    documents: candidates.map(candidate => ({ key: candidate, terms: repeated(candidate, words) })),
    documentFrequency: term => documents.get(term) ?? 0,
    total,
  })
  const telling = tellingOf(ranking)
  return hits
    .map(({ key, score, matched }) => {
      const years = Math.max(0, now.getTime() - key.at.getTime()) / year
      const complete = words.reduce((sum, word) => sum + nearnessOf(word, key), 0) / words.length
      return {
        candidate: key,
        share: shareOf(key, telling),
        score: score * (0.5 + 0.5 * complete) * (1 + freshness * 2 ** -years) * (faded[key.age ?? 0] ?? 1),
        matched: shown(words, matched),
      }
    })
    .sort((one, other) => other.score - one.score)
}

const mostTelling = 3
const mostInformative = 6
const enough = 2 // a word of the title, a word said twice, or two words

/** In a small collection nearly every word is common; as if there were so many more documents without it. */
const background = 50

interface Telling {
  readonly word: QueryWord
  readonly weight: number
}

/**
 * The words with how much each tells, most first: the rarer the more. A word that stands nowhere counts as one that stands
 * once, but only in a title: a longer text always has such words.
 */
export function tellingOf({ words, documents, total }: Omit<Ranking, 'now'>): Telling[] {
  const all = total + background
  const weighed = words.flatMap(word => {
    const stands = spread(word, documents)
    if (stands === 0 && !word.inTitle) return []
    const count = Math.min(Math.max(1, stands), all)
    return [{ word, weight: word.weight * Math.log(1 + (all - count + 0.5) / (count + 0.5)) }]
  })
  return weighed.sort((one, other) => other.weight - one.weight)
}

/** Nought for a document with only one word that was said once, and not in the title: among so many words that is chance. */
function shareOf(candidate: Candidate, telling: readonly Telling[]): number {
  const has = telling.slice(0, mostInformative).filter(({ word }) => standsIn(word, candidate))
  const said = (words: readonly Telling[]) => words.reduce((sum, { word }) => sum + word.weight, 0)
  if (has.length === 0 || said(has) < Math.min(enough, said(telling))) return 0
  return sumOf(has) / sumOf(telling)
}

function sumOf(telling: readonly Telling[]): number {
  return telling.slice(0, mostTelling).reduce((sum, { weight }) => sum + weight, 0)
}

function standsIn({ term, parts, others }: QueryWord, { found }: Candidate): boolean {
  if ([term, ...others].some(one => found[one] !== undefined)) return true
  return parts.length > 0 && parts.every(part => found[part] !== undefined)
}

/** 1 for a word that stands in the document, less for a near term of it. */
function nearnessOf(word: QueryWord, candidate: Candidate): number {
  if (standsIn(word, candidate)) return 1
  const standing = [...word.near].filter(([term]) => candidate.found[term] !== undefined)
  return Math.max(0, ...standing.map(([, weight]) => weight))
}

function weightsOf(words: readonly QueryWord[]): (term: string) => number {
  const exact = new Set(words.flatMap(({ term, others }) => [term, ...others]))
  const near = new Map<string, number>()
  for (const [term, weight] of words.flatMap(word => [...word.near]))
    near.set(term, Math.max(weight, near.get(term) ?? 0))
  return term => (exact.has(term) ? 1 : (near.get(term) ?? 1))
}

/** The terms that matter, as often as they weigh, filled up to the length of the document. */
function repeated(candidate: Candidate, words: readonly QueryWord[]): string[] {
  const { found, size } = candidate
  const known = mattering(candidate, words).flatMap(term =>
    [...(found[term] ?? '')].flatMap(place => Array<string>(times[place] ?? 1).fill(term)),
  )
  return [...known, ...Array<string>(Math.max(0, size - Object.keys(found).length)).fill('')]
}

/** Near terms only count for a word that the document does not have: it must not win by saying one thing in many ways. */
function mattering(candidate: Candidate, words: readonly QueryWord[]): string[] {
  const terms = words.flatMap(word => {
    const { term, parts, others, near } = word
    return standsIn(word, candidate) ? [term, ...parts, ...others] : [...parts, ...others, ...near.keys()]
  })
  return [...new Set(terms)]
}

function shown(words: readonly QueryWord[], matched: readonly string[]): string[] {
  const whole = words.filter(({ term }) => matched.includes(term))
  const covered = new Set(whole.flatMap(({ term, parts }) => [term, ...parts]))
  const said = new Map(whole.map(({ term, typed }) => [term, typed]))
  return matched.flatMap(term => said.get(term) ?? (covered.has(term) ? [] : [term]))
}
