import { BadInput } from '../bad-input.ts'

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
}

/** Reads the text form of a lexicon. Cost: linear in its length. Lines that fit no pattern are errors. */
export function readLookup(lexicon: DutchLexicon): Lookup {
  const entries = new Map<string, Entry>()
  const lemmaOfForm = new Map<string, string>()
  const seen = new Map<string, Entry>()
  const lines = lexicon.entries.split('\n').filter(line => line !== '')
  for (const [place, line] of lines.entries()) {
    const [lemma = '', weights = '', ...forms] = line.split('\t')
    const entry = seen.get(weights) ?? readEntry(weights, { line, number: place + 1 })
    seen.set(weights, entry)
    entries.set(lemma, entry)
    for (const form of forms) lemmaOfForm.set(unpack(lemma, form), lemma)
  }
  return { entries, lemmaOfForm, stopWords: new Set(lexicon.stopWords.split(/\s+/).filter(Boolean)) }
}

function readEntry(weights: string, { line, number }: { line: string; number: number }): Entry {
  const [, kind, asModifier, asHead] = /^([nvasxp]) (\d+) (\d+)$/.exec(weights) ?? []
  if (kind === undefined) throw new BadInput(`lexicon line is not an entry: ${line.slice(0, 80)}`, number)
  return { kind, asModifier: Number(asModifier), asHead: Number(asHead) }
}

function unpack(lemma: string, form: string): string {
  const digits = form[1] !== undefined && form[1] >= '0' && form[1] <= '9' ? 2 : 1
  return lemma.slice(0, lemma.length - Number(form.slice(0, digits))) + form.slice(digits)
}
