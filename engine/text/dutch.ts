import { cheapestReading, isBetterSplit } from './compound.ts'
import { guessLemma } from './endings.ts'
import { fold } from './fold.ts'
import { type DutchLexicon, readLookup } from './lexicon.ts'
import { LONGEST_WORD, wordsOf } from './word-list.ts'

/** A search term and how much of the text it carries: 1 for each time as a word, 0.5 as a part of one. */
export type Term = { readonly term: string; readonly weight: number }

/** The analysis of Dutch; every method is pure, deterministic and never throws. See `createDutch`. */
export type Dutch = {
  readonly split: (word: string) => string[]
  readonly lemma: (form: string) => string
  readonly tokens: (text: string) => string[]
  readonly terms: (text: string) => Term[]
}

type Analysis = {
  readonly lemma: string
  readonly parts: readonly string[]
  readonly terms: readonly string[]
}

const CACHED_WORDS = 50_000
const PART_WEIGHT = 0.5
const DEEPEST = 4

/**
 * Makes the analysis of Dutch words out of a lexicon.
 *
 * - `lemma(form)`: the word form as a dictionary lists it, folded; an unknown word by its last compound part or
 *   by safe endings, else itself. `lemma(lemma(x))` equals `lemma(x)`.
 * - `split(word)`: the parts of a compound as lemmas (links s, e, en, er gone); one part, the lemma, when it is none.
 * - `tokens(text)`: the search terms in order: for each word that is no stop word its lemma, then its parts and
 *   theirs; a term at most once for each word.
 * - `terms(text)`: the same with weights, heaviest first.
 *
 * Cost: making it is linear in the lexicon; afterwards linear in the text, with up to 50,000 words remembered.
 * Throws an Error when a lexicon line has no four fields.
 *
 * @example
 * const dutch = createDutch(readDutchLexicon())
 * dutch.split('voedselbossen') // ['voedsel', 'bos']
 * dutch.lemma('steden') // 'stad'
 * dutch.tokens('De bewonersinitiatieven') // ['bewonersinitiatief', 'bewoner', 'initiatief']
 * @source Koehn and Knight, Empirical Methods for Compound Splitting, EACL 2003, doi:10.3115/1067807.1067833
 */
export function createDutch(lexicon: DutchLexicon): Dutch {
  const lookup = readLookup(lexicon)
  const known = new Map<string, Analysis>()

  function analyse(word: string): Analysis {
    const found = known.get(word)
    if (found) return found
    if (known.size >= CACHED_WORDS) known.clear()
    const lemma = lemmaOf(word)
    const parts = partsOf(lemma)
    const analysis = { lemma, parts, terms: termsOf(word, lemma, DEEPEST) }
    known.set(word, analysis)
    return analysis
  }

  function lemmaOf(word: string): string {
    const seen = [word]
    for (;;) {
      const current = seen.at(-1) ?? word
      const next = stepToLemma(current)
      if (next === current) return current
      const loop = seen.indexOf(next)
      if (loop >= 0) return seen.slice(loop).sort()[0] ?? word
      seen.push(next)
    }
  }

  function stepToLemma(word: string): string {
    const listed = lookup.lemmaOfForm.get(word)
    if (listed !== undefined) return listed
    if (lookup.entries.has(word)) return word
    const reading = readingOf(word, false)
    const head = reading?.parts.at(-1)
    if (head) return word.slice(0, word.length - head.surface.length) + head.part
    return guessLemma(word)
  }

  function readingOf(word: string, isLemma: boolean) {
    const reading = cheapestReading(word, lookup, isLemma)
    return reading && isBetterSplit(word, reading, lookup) ? reading : undefined
  }

  function partsOf(lemma: string): readonly string[] {
    return readingOf(lemma, true)?.parts.map(({ part }) => part) ?? [lemma]
  }

  function termsOf(word: string, lemma: string, depth: number): string[] {
    const pieces = word.includes('-') ? word.split('-') : partsOf(lemma)
    const whole = word.includes('-') ? lemma.replaceAll('-', '') : lemma
    if (pieces.length < 2 || depth === 0) return [whole]
    const inner = pieces.filter(isTerm).flatMap(piece => termsOf(piece, lemmaOf(piece), depth - 1))
    return [...new Set([whole, ...inner])]
  }

  function isTerm(word: string): boolean {
    return !lookup.stopWords.has(word) && (word.length > 1 || /\d/.test(word))
  }

  function analysedWords(text: string): readonly Analysis[] {
    return wordsOf(text).filter(isTerm).map(analyse)
  }

  return {
    split: word => [...analyse(fold(word).slice(0, LONGEST_WORD)).parts],
    lemma: form => analyse(fold(form).slice(0, LONGEST_WORD)).lemma,
    tokens: text => analysedWords(text).flatMap(({ terms }) => terms),
    terms: text => weigh(analysedWords(text)),
  }
}

function weigh(analyses: readonly Analysis[]): Term[] {
  const weights = new Map<string, number>()
  for (const { terms } of analyses)
    terms.forEach((term, place) =>
      weights.set(term, (weights.get(term) ?? 0) + (place === 0 ? 1 : PART_WEIGHT)),
    )
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
}
