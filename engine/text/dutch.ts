import { fold } from './fold.ts'
import { type DutchLexicon, readLookup } from './lexicon.ts'
import { synonymsFrom } from './synonyms.ts'
import type { Term } from './term.ts'
import { type Analysis, analyseWord, isTerm } from './word-analysis.ts'
import { LONGEST_WORD, wordsOf } from './word-list.ts'

const CACHED_WORDS = 50_000
const PART_WEIGHT = 0.5

/** The analysis of Dutch; every method is pure, deterministic and never throws. See `createDutch`. */
export type Dutch = {
  readonly split: (word: string) => string[]
  readonly lemma: (form: string) => string
  readonly tokens: (text: string) => string[]
  readonly terms: (text: string) => Term[]
  readonly synonyms: (term: string) => Term[]
}

/**
 * Makes the analysis of Dutch words out of a lexicon.
 *
 * - `lemma(form)`: the word form as a dictionary lists it, folded; an unknown word by its last compound part or
 *   by safe endings, else itself. `lemma(lemma(x))` equals `lemma(x)`.
 * - `split(word)`: the parts of a compound as lemmas (links s, e, en, er gone); one part, the lemma, when it is none; no part for
 *   a word that folds to nothing.
 * - `tokens(text)`: the search terms in order: for each word that is no stop word its lemma, then its parts and
 *   theirs; a term at most once for each word.
 * - `terms(text)`: the same with weights, heaviest first.
 * - `synonyms(term)`: terms that may stand for a term (a lemma as `tokens` gives it), with weights under 1: words of its
 *   build (`vergroening`, `vergroenen`), then those of the list of the lexicon, if it has one.
 *
 * Cost: making it is linear in the lexicon; afterwards linear in the text, with up to 50,000 words remembered.
 * Throws `BadInput` with the line when an entry of the lexicon cannot be read.
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
    const analysis = analyseWord(word, lookup)
    known.set(word, analysis)
    return analysis
  }

  const analyseOne = (word: string) => analyse(fold(word).slice(0, LONGEST_WORD))
  const analyseAll = (text: string) =>
    wordsOf(text)
      .filter(word => isTerm(word, lookup))
      .map(analyse)

  return {
    split: word => [...analyseOne(word).parts],
    lemma: form => analyseOne(form).lemma,
    tokens: text => analyseAll(text).flatMap(({ terms }) => terms),
    terms: text => weigh(analyseAll(text)),
    synonyms: synonymsFrom(lexicon.synonyms ?? '', lookup),
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
