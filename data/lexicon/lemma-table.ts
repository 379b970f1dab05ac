import { fold } from '../../engine/text/fold.ts'
import { type DictionaryEntry, formsOf, prefixed, readAffixes, readDictionary } from './hunspell.ts'
import { strongForms, weakForms } from './verbs.ts'
import { uninflected } from './inflection.ts'

/** The raw texts the lexicon is made of. */
export type Sources = {
  readonly dic: string
  readonly aff: string
  readonly words: string
  readonly irregularNouns: string
  readonly strongVerbs: string
  readonly firstParts: string
}

/** Every form with its lemma, every lemma with its kind, and what only stands first in compounds. */
export type LemmaTable = {
  readonly lemmaOf: Map<string, string>
  readonly kinds: Map<string, string>
  readonly firstParts: ReadonlySet<string>
}

/** Lower wins when one form could belong to several lemmas. */
const RANK = {
  irregular: 0,
  noun: 1,
  nounForm: 2,
  participle: 3,
  adjective: 4,
  adjectiveForm: 5,
  strongVerb: 6,
  verb: 7,
  compounding: 8,
  word: 9,
  listed: 10,
  name: 11,
}

const IS_WORD = /^[a-z][a-z']*$/
const MOST_CHASED = 4

/** Joins all forms of the sources to their lemma. */
export function lemmaTable(sources: Sources): LemmaTable {
  const entries = readDictionary(sources.dic)
  const affixes = readAffixes(sources.aff)
  const offers = new Offers()
  const formed = formsOf(entries, sources.aff)
  const listed = sources.words.split('\n').filter(word => word !== '' && !/\s/.test(word))
  const inflectable = entries.flatMap(entry => [entry.word, ...prefixed(entry, affixes)])
  const existing = new Set([...inflectable, ...formed.map(({ form }) => form), ...listed].map(fold))

  offerNouns(entries, formed, offers, sources.irregularNouns)
  offerVerbs(entries, { sources, existing }, offers)
  offerBare(entries, offers)
  for (const { form, base, group } of formed)
    if (group === 'Ve' || group === 'Vi') offers.add(fold(form), fold(base), 'verb')
  for (const word of listed) offerListed(word, existing, offers)
  return { ...offers.table(), firstParts: offers.firstParts(sources.firstParts) }
}

class Offers {
  readonly #best = new Map<string, { lemma: string; rank: number }>()
  readonly #stems = new Set<string>()
  readonly #kinds = new Map<string, { kind: string; rank: number }>()

  add(form: string, lemma: string, why: keyof typeof RANK): void {
    if (!IS_WORD.test(form) || !IS_WORD.test(lemma)) return
    const rank = RANK[why]
    const best = this.#best.get(form)
    if (!best || rank < best.rank || (rank === best.rank && lemma.length > best.lemma.length))
      this.#best.set(form, { lemma, rank })
    const kind = this.#kinds.get(lemma)
    if (!kind || rank < kind.rank) this.#kinds.set(lemma, { kind: kindOf(why), rank })
  }

  /** Bound parts of the list, and verb stems: forms that serve as first part though they are no lemma. */
  firstParts(list: string): ReadonlySet<string> {
    return new Set([...list.split('\n').filter(Boolean), ...this.#stems])
  }

  addStem(stem: string): void {
    if (IS_WORD.test(stem)) this.#stems.add(stem)
  }

  table(): Omit<LemmaTable, 'firstParts'> {
    const lemmaOf = new Map([...this.#best.keys()].map(form => [form, this.#chase(form)]))
    const kinds = new Map([...this.#kinds].map(([lemma, { kind }]) => [lemma, kind]))
    return { lemmaOf, kinds }
  }

  #chase(form: string): string {
    let lemma = form
    for (let steps = 0; steps < MOST_CHASED; steps++) {
      const next = this.#best.get(lemma)?.lemma ?? lemma
      if (next === lemma) return lemma
      lemma = next
    }
    return lemma
  }
}

function kindOf(why: keyof typeof RANK): string {
  if (['irregular', 'noun', 'nounForm', 'compounding', 'listed'].includes(why)) return 'n'
  if (why === 'adjective' || why === 'adjectiveForm') return 'a'
  return why === 'verb' || why === 'strongVerb' || why === 'participle' ? 'v' : why === 'name' ? 'p' : 'x'
}

function isName(word: string, flags: readonly string[]): boolean {
  return flags.includes('PN') || (/^\p{Lu}/u.test(word) && flags.length === 0)
}

function offerNouns(
  entries: readonly DictionaryEntry[],
  formed: ReturnType<typeof formsOf>,
  offers: Offers,
  irregular: string,
): void {
  for (const line of irregular.split('\n').filter(Boolean)) {
    const [lemma = '', ...forms] = line.split(' ')
    offers.add(lemma, lemma, 'irregular')
    for (const form of forms) offers.add(form, lemma, 'irregular')
    for (const form of forms)
      if (form.endsWith('eren')) offers.add(form.slice(0, -2), lemma, 'irregular')
  }
  for (const { word, flags } of entries) {
    if (flags.some(flag => /^[ZY]/.test(flag))) offers.add(fold(word), fold(word), 'noun')
    if (flags.some(flag => /^A[^0]/.test(flag))) offers.add(fold(word), fold(word), 'adjective')
  }
  for (const { form, base, group } of formed) {
    if (/^[ZY]/.test(group)) offers.add(fold(form), fold(base), 'nounForm')
    if (/^A[^0]/.test(group)) offers.add(fold(form), fold(base), 'adjectiveForm')
  }
}

function offerBare(entries: readonly DictionaryEntry[], offers: Offers): void {
  const inflects = entries.filter(({ flags }) => flags.some(flag => /^[ZYC]|^A[^0]/.test(flag)))
  const bases = new Set(inflects.map(({ word }) => fold(word)))
  for (const { word, flags } of entries) {
    const form = fold(word)
    if (isName(word, flags)) offers.add(form, form, 'name')
    else if (!flags.some(flag => /^C[abch]$/.test(flag))) offers.add(form, form, 'word')
    else offers.add(form, uninflected(form).find(base => bases.has(base)) ?? form, 'compounding')
  }
}

function offerVerbs(
  entries: readonly DictionaryEntry[],
  { sources, existing }: { readonly sources: Sources; readonly existing: ReadonlySet<string> },
  offers: Offers,
): void {
  const affixes = readAffixes(sources.aff)
  const prefixes = [...affixes.verbPrefixes.values()]
  const exists = (word: string) => existing.has(word)
  for (const entry of entries) {
    const bases = [entry.word, ...prefixed(entry, affixes)].map(fold)
    if (entry.flags.includes('Vi')) for (const base of bases) offers.add(base, base, 'verb')
    const isStem = entry.flags.some(flag => /^V[3pq]$/.test(flag))
    const isStemT = entry.flags.some(flag => /^V[ab]$/.test(flag))
    if (!isStem && !isStemT) continue
    for (const base of bases)
      offerWeakVerb(isStem ? base : base.slice(0, -1), prefixes, { exists, offers })
  }
  for (const line of sources.strongVerbs.split('\n').filter(Boolean))
    for (const { form, infinitive } of strongForms(line.split(' '), prefixes, exists))
      offers.add(form, infinitive, 'strongVerb')
}

function offerWeakVerb(
  stem: string,
  prefixes: readonly string[],
  { exists, offers }: { readonly exists: (word: string) => boolean; readonly offers: Offers },
): void {
  for (const { form, infinitive } of weakForms(stem, prefixes, exists)) {
    offers.add(form, infinitive, /(^|[a-z])ge.+[dt]$/.test(form) && form.length > stem.length ? 'participle' : 'verb')
    if (form === stem) offers.addStem(stem)
  }
}

function offerListed(word: string, existing: ReadonlySet<string>, offers: Offers): void {
  const form = fold(word)
  if (/^\p{Lu}/u.test(word)) {
    const base = form.endsWith('se') && existing.has(form.slice(0, -1)) ? form.slice(0, -1) : form
    return offers.add(form, base, base === form ? 'name' : 'adjectiveForm')
  }
  offers.add(form, uninflected(form).find(base => existing.has(base)) ?? form, 'listed')
}
