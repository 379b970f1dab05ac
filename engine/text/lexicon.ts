import { KnownWords } from './known-words.ts'
import { type Entry, WordPlaces } from './word-places.ts'

/**
 * What the analysis knows of Dutch, as plain text handed in by the caller (no input or output here).
 *
 * `entries`: one lemma or compound part a line: `lemma TAB kind asModifier asHead TAB form TAB form...`, all
 * folded (see `fold`).
 * - kind: `n` noun, `v` verb, `a` adjective, `s` what only serves as first part of compounds (verb stems, `mini`), `x` other, `p` name
 * - asModifier, asHead: in how many known compounds it is the first part, or the last (0 and up)
 * - form: digits then letters: drop that many letters from the lemma, then append (`stad`, `3teden`)
 *
 * `stopWords`: folded words divided by white space.
 *
 * `synonyms`, when there are any: one term a line, `term TAB 4other TAB 2another`: a digit of tenths (how much of the
 * term's own weight a synonym deserves), then the synonym.
 */
export type DutchLexicon = {
  readonly entries: string
  readonly stopWords: string
  readonly synonyms?: string
}

/** What can be asked for a word. */
type Asked<T> = { readonly get: (word: string) => T | undefined; readonly has: (word: string) => boolean }

/** A lexicon made ready for look-up. */
export type Lookup = {
  readonly entries: Asked<Entry>
  readonly lemmaOfForm: Asked<string>
  readonly stopWords: ReadonlySet<string>
  /** All lemmas and forms, to see quickly what is none of them. */
  readonly known: KnownWords
}

/** Reads the text form of a lexicon. Cost: linear in its length; a word is cut out when it is first asked for. Lines that fit no pattern are errors. */
export function readLookup(lexicon: DutchLexicon): Lookup {
  const known = new KnownWords()
  const places = new WordPlaces(lexicon.entries, known)
  return {
    entries: {
      get: word => places.find(word)?.entry,
      has: word => places.find(word)?.entry !== undefined,
    },
    lemmaOfForm: {
      get: word => places.find(word)?.lemma,
      has: word => places.find(word)?.lemma !== undefined,
    },
    stopWords: new Set(lexicon.stopWords.split(/\s+/).filter(Boolean)),
    known,
  }
}
