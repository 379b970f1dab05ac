import { BadInput } from '../bad-input.ts'
import { KnownWords } from './known-words.ts'

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

/** What one entry says of a word as a part of compounds. */
export type Entry = { readonly kind: string; readonly asModifier: number; readonly asHead: number }

/** A lexicon made ready for look-up. */
export type Lookup = {
  readonly entries: ReadonlyMap<string, Entry>
  readonly lemmaOfForm: ReadonlyMap<string, string>
  readonly stopWords: ReadonlySet<string>
  /** All lemmas and forms, to see quickly what is none of them. */
  readonly known: KnownWords
}

/** Reads the text form of a lexicon. Cost: linear in its length. Lines that fit no pattern are errors. */
export function readLookup(lexicon: DutchLexicon): Lookup {
  const entries = new Map<string, Entry>()
  const lemmaOfForm = new Map<string, string>()
  const seen = new Map<string, Entry>()
  const known = new KnownWords()
  let number = 0
  for (const line of lexicon.entries.split('\n')) {
    number++
    if (line === '') continue
    const [lemma = '', weights = '', ...forms] = line.split('\t')
    const entry = seen.get(weights) ?? readEntry(weights, { line, number })
    seen.set(weights, entry)
    entries.set(lemma, entry)
    known.add(lemma)
    for (const packed of forms) {
      const form = unpack(lemma, packed)
      lemmaOfForm.set(form, lemma)
      known.add(form)
    }
  }
  return { entries, lemmaOfForm, stopWords: new Set(lexicon.stopWords.split(/\s+/).filter(Boolean)), known }
}

function readEntry(weights: string, { line, number }: { line: string; number: number }): Entry {
  const [, kind, asModifier, asHead] = /^([nvasxp]) (\d+) (\d+)$/.exec(weights) ?? []
  if (kind === undefined) throw new BadInput(`lexicon line is not an entry: ${line.slice(0, 80)}`, number)
  return { kind, asModifier: Number(asModifier), asHead: Number(asHead) }
}

const ZERO = 48

function unpack(lemma: string, form: string): string {
  const first = form.charCodeAt(0) - ZERO
  const second = form.charCodeAt(1) - ZERO
  const [dropped, from] = second >= 0 && second <= 9 ? [10 * first + second, 2] : [first, 1]
  return lemma.slice(0, lemma.length - dropped) + form.slice(from)
}
