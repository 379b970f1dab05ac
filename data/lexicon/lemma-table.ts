import { fold } from '../../engine/text/fold.ts'
import { type DictionaryEntry, formsOf, prefixed, readAffixes, readDictionary } from './hunspell.ts'
import { strongForms, weakForms } from './verbs.ts'
import { adjectiveBases, nounBases } from './inflection.ts'

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
  nounFormInN: 3,
  bareNoun: 4,
  participle: 5,
  adjective: 6,
  adjectiveForm: 7,
  infinitive: 8,
  strongVerb: 9,
  verb: 10,
  compounding: 11,
  word: 12,
  listed: 13,
  name: 14,
}

const IS_WORD = /^[a-z][a-z']*$/
const MOST_CHASED = 4
const LONG_WORD = 8

/** Marked as participles, but nobody looking for gezond wants zon (gezonde from zonnen). */
const ADJECTIVES = new Set('bekend beroemd geschikt gezond gemiddeld verkeerd'.split(' '))

/** `participles`: those the dictionary marks as such; gezond looks like one of zonnen and is none. */
type VerbKnowledge = {
  readonly exists: (word: string) => boolean
  readonly participles: ReadonlySet<string>
  readonly offers: Offers
}

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
  if (['irregular', 'noun', 'nounForm', 'nounFormInN', 'bareNoun', 'compounding', 'listed'].includes(why)) return 'n'
  if (why === 'adjective' || why === 'adjectiveForm') return 'a'
  return ['participle', 'infinitive', 'strongVerb', 'verb'].includes(why) ? 'v' : why === 'name' ? 'p' : 'x'
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
    if (flags.some(flag => /^[ZY][^mk]/.test(flag))) offers.add(fold(word), fold(word), 'noun')
    if (flags.some(flag => /^A[^0]|^L[lr]/.test(flag))) offers.add(fold(word), fold(word), 'adjective')
  }
  for (const { form, base, group } of formed) {
    if (group === 'Zm' || group === 'Zk') offers.add(fold(form), nounFrom(fold(base), group), 'nounForm')
    else if (/^[ZY]/.test(group)) offers.add(fold(form), fold(base), group === 'Zi' ? 'nounFormInN' : 'nounForm')
    if (/^A[^0]/.test(group)) offers.add(fold(form), fold(base), 'adjectiveForm')
  }
}

/** The noun that two flags make of an adjective before they inflect it: duidelijkheid, deskundige. */
function nounFrom(adjective: string, group: 'Zm' | 'Zk'): string {
  return group === 'Zm' ? `${adjective}heid` : `${adjective}e`
}

function offerBare(entries: readonly DictionaryEntry[], offers: Offers): void {
  const withFlags = (wanted: RegExp) =>
    new Set(entries.filter(({ flags }) => flags.some(flag => wanted.test(flag))).map(({ word }) => fold(word)))
  const nouns = withFlags(/^[ZY][^mk]|^Cc/)
  const adjectives = withFlags(/^A[^0]/)
  for (const { word, flags } of entries) {
    const form = fold(word)
    const base = nounBases(form).find(one => nouns.has(one))
    const plain = form.endsWith('e') ? adjectiveBases(form).find(one => adjectives.has(one)) : undefined
    if (isName(word, flags)) offers.add(form, form, 'name')
    else if (flags.includes('Cx') && !flags.includes('Cc')) offerBound(form, offers)
    else if (!flags.some(flag => /^C[abch]$/.test(flag))) offerAlone(form, 'word', offers)
    else if (flags.includes('Cc') && base !== undefined) offers.add(form, base, 'nounForm')
    else if (flags.includes('Cc') && plain !== undefined) offers.add(form, plain, 'adjectiveForm')
    else if (flags.includes('Ch') || (flags.includes('Cc') && !form.endsWith('en')))
      offers.add(form, form, 'bareNoun')
    else offers.add(form, form, 'compounding')
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
  const inflected = entries.filter(({ word, flags }) => flags.includes('Ve') && !ADJECTIVES.has(word))
  const participles = new Set(inflected.flatMap(entry => [entry.word, ...prefixed(entry, affixes)]).map(fold))
  for (const entry of entries) {
    const bases = [entry.word, ...prefixed(entry, affixes)].map(fold)
    if (entry.flags.includes('Vi')) for (const base of bases) offers.add(base, base, 'infinitive')
    const isStem = entry.flags.some(flag => /^V[3pq]$/.test(flag))
    const isStemT = entry.flags.some(flag => /^V[ab]$/.test(flag))
    if (!isStem && !isStemT) continue
    for (const base of bases)
      offerWeakVerb(isStem ? base : base.slice(0, -1), prefixes, { exists, participles, offers })
  }
  for (const line of sources.strongVerbs.split('\n').filter(Boolean))
    for (const { form, infinitive } of strongForms(line.split(' '), prefixes, exists))
      offers.add(form, infinitive, /ge.*en$/.test(form) && form !== infinitive ? 'participle' : 'strongVerb')
}

function offerWeakVerb(
  stem: string,
  prefixes: readonly string[],
  { exists, participles, offers }: VerbKnowledge,
): void {
  for (const { form, infinitive } of weakForms(stem, prefixes, exists)) {
    offers.add(form, infinitive, participles.has(form) ? 'participle' : 'verb')
    if (form === stem) offers.addStem(stem)
  }
}

function offerListed(word: string, existing: ReadonlySet<string>, offers: Offers): void {
  const form = fold(word)
  if (/^\p{Lu}/u.test(word)) {
    const base = form.endsWith('se') && existing.has(form.slice(0, -1)) ? form.slice(0, -1) : form
    return offers.add(form, base, base === form ? 'name' : 'adjectiveForm')
  }
  const base = [...nounBases(form), ...adjectiveBases(form)].find(one => existing.has(one))
  if (base !== undefined) offers.add(form, base, 'listed')
  else offerAlone(form, 'listed', offers)
}

/** What only lives in compounds, but for zonne and kinder: those are a noun with a link, which splitting undoes. */
function offerBound(form: string, offers: Offers): void {
  if (!/er?$/.test(form)) offers.addStem(form)
}

/** A word without a known base is its own lemma, unless it is long and looks inflected: then splitting finds the lemma. */
function offerAlone(form: string, why: 'word' | 'listed', offers: Offers): void {
  if (form.length < LONG_WORD || !/(?:en|jes?|s)$/.test(form)) offers.add(form, form, why)
}
