import { fold } from '../../engine/text/fold.ts'
import { type DictionaryEntry, formsOf, prefixed, readAffixes, readDictionary } from './hunspell.ts'
import { stemOf, strongForms, type VerbForm, weakForms } from './verbs.ts'
import { adjectiveBases, nounBases } from './inflection.ts'
import { adjectivesOf, NO_ADJECTIVES, nominal, nounsOf } from './nominals.ts'

/** The raw texts the lexicon is made of. */
export type Sources = {
  readonly dic: string
  readonly aff: string
  readonly words: string
  readonly irregularNouns: string
  readonly irregularAdjectives: string
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
  surely: 0,
  noun: 1,
  nounForm: 2,
  nounFormInN: 3,
  bareNoun: 4,
  participle: 5,
  adjective: 6,
  adjectiveForm: 7,
  infinitive: 8,
  plural: 8,
  likely: 9,
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
const ADJECTIVES = new Set(
  'bekend beroemd gegrond gemiddeld gepast gerust geschikt gevat gezet gezond verkeerd'.split(' '),
)

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
  for (const [lemma = '', ...forms] of linesOf(sources.irregularAdjectives)) {
    offers.add(lemma, lemma, 'adjective')
    for (const form of forms) offers.add(form, lemma, 'irregular')
  }
  for (const word of listed) offerListed(word, existing, offers)
  return { ...offers.table(), firstParts: offers.firstParts(sources.firstParts) }
}

function linesOf(list: string): string[][] {
  return list
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(' '))
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
  if (
    ['irregular', 'noun', 'nounForm', 'nounFormInN', 'bareNoun', 'compounding', 'listed', 'plural'].includes(
      why,
    )
  )
    return 'n'
  if (why === 'adjective' || why === 'adjectiveForm') return 'a'
  return ['surely', 'participle', 'infinitive', 'likely', 'verb'].includes(why)
    ? 'v'
    : why === 'name'
      ? 'p'
      : 'x'
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
  for (const [lemma = '', ...forms] of linesOf(irregular)) {
    offers.add(lemma, lemma, 'irregular')
    for (const form of forms) offers.add(form, lemma, 'irregular')
    for (const form of forms)
      if (form.endsWith('eren') && !lemma.endsWith('e')) offers.add(form.slice(0, -2), lemma, 'irregular')
  }
  const plain = { adjectives: adjectivesOf(entries), nouns: nounsOf(entries) }
  for (const { word, flags } of entries) {
    const isAdjective = flags.some(flag => /^A[^0]/.test(flag))
    if (flags.some(flag => (isAdjective ? /^[ZY][^mkb]/ : /^[ZY][^mk]/).test(flag)))
      offers.add(fold(word), nominal(fold(word), plain), 'noun')
    if (flags.some(flag => /^A[^0]|^L[lr]/.test(flag)))
      offers.add(fold(word), nominal(fold(word), plain), 'adjective')
  }
  for (const { form, base, group } of formed) {
    if (group === 'Zm' || group === 'Zk') offers.add(fold(form), nounFrom(fold(base), group), 'nounForm')
    else if (/^[ZY]/.test(group))
      offers.add(fold(form), fold(base), group === 'Zi' ? 'nounFormInN' : 'nounForm')
    if (/^A[^0]/.test(group)) offers.add(fold(form), fold(base), 'adjectiveForm')
  }
}

/** The noun that two flags make of an adjective before they inflect it: duidelijkheid, deskundige. */
function nounFrom(adjective: string, group: 'Zm' | 'Zk'): string {
  return group === 'Zm' ? `${adjective}heid` : `${adjective}e`
}

function offerBare(entries: readonly DictionaryEntry[], offers: Offers): void {
  const nouns = nounsOf(entries)
  const adjectives = adjectivesOf(entries)
  for (const { word, flags } of entries) {
    const form = fold(word)
    const base = nounBases(form).find(one => nouns.has(one))
    const isApart = NO_ADJECTIVES.has(form)
    const plain = isApart
      ? undefined
      : adjectiveBases(form.replace(/er$/, 'ere')).find(one => adjectives.has(one))
    const nominal = form.endsWith('en')
      ? adjectiveBases(form.slice(0, -1)).find(one => adjectives.has(one))
      : undefined
    if (plain !== undefined) offers.add(form, plain, 'adjectiveForm')
    if (isName(word, flags)) offers.add(form, plain ?? form, plain === undefined ? 'name' : 'adjectiveForm')
    else if (flags.includes('Cx') && !flags.includes('Cc')) offerBound(form, offers)
    else if (!flags.some(flag => /^C[abch]$/.test(flag))) offerAlone(form, base ?? plain, offers)
    else if (nominal !== undefined) offers.add(form, nominal, 'nounForm')
    else if (flags.includes('Cc') && base !== undefined) offers.add(form, base, 'nounForm')
    else if (flags.includes('Cc') && plain !== undefined) offers.add(form, plain, 'adjectiveForm')
    else if (plain !== undefined) continue
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
  const exists = (word: string) => existing.has(word)
  const listed = new Set(sources.words.split('\n').map(fold))
  const withFlag = (flag: string) =>
    entries
      .filter(({ flags }) => flags.includes(flag))
      .flatMap(({ word, flags }) => [
        fold(word),
        ...prefixed({ word, flags }, affixes)
          .map(fold)
          .filter(whole => listed.has(whole)),
      ])
  const participles = new Set(withFlag('Ve'))
  const strong = linesOf(sources.strongVerbs)
  for (const [first = ''] of strong)
    if (first.endsWith('!')) offers.add(first.slice(0, -1), first.slice(0, -1), 'surely')
  const infinitives = new Set([...withFlag('Vi'), ...strong.map(([first = '']) => first.replace('!', ''))])
  const offer = ({ form, infinitive, role }: VerbForm) => {
    const bare = form.replace(/e$/, '')
    if (role === 'surely' || !ADJECTIVES.has(bare))
      offers.add(form, infinitive, role === 'likely' && participles.has(bare) ? 'participle' : role)
  }
  for (const infinitive of infinitives) {
    offers.add(infinitive, infinitive, 'infinitive')
    const stem = stemOf(infinitive, exists)
    if (stem !== undefined && exists(stem)) offers.addStem(stem)
    weakForms(infinitive, exists).forEach(offer)
  }
  for (const verb of strong) strongForms(verb, word => infinitives.has(word)).forEach(offer)
}

function offerListed(word: string, existing: ReadonlySet<string>, offers: Offers): void {
  const form = fold(word)
  if (/^\p{Lu}/u.test(word)) {
    const bases = form.endsWith('se') ? [form.slice(0, -1), ...adjectiveBases(form)] : []
    const base = bases.find(one => existing.has(one)) ?? form
    return offers.add(form, base, base === form ? 'name' : 'adjectiveForm')
  }
  const base = [...nounBases(form), ...adjectiveBases(form)].find(one => existing.has(one))
  if (base !== undefined) offers.add(form, base, 'listed')
  else if (!isLongForm(form)) offers.add(form, form, 'listed')
}

/** What only lives in compounds, but for zonne and kinder: those are a noun with a link, which splitting undoes. */
function offerBound(form: string, offers: Offers): void {
  if (!/er?$/.test(form)) offers.addStem(form)
}

/** A word without flags is a form of what it may come from, else its own lemma. */
function offerAlone(form: string, base: string | undefined, offers: Offers): void {
  if (base !== undefined) offers.add(form, base, isPlural(form) ? 'plural' : 'word')
  else if (!isLongForm(form)) offers.add(form, form, 'word')
}

/** Not a past such as bootten. */
function isPlural(form: string): boolean {
  return form.endsWith('en') && !/(?:tt|dd)en$/.test(form)
}

/** Long and looking inflected: splitting finds its lemma. */
function isLongForm(form: string): boolean {
  return form.length >= LONG_WORD && /(?:en|jes?|s)$/.test(form)
}
