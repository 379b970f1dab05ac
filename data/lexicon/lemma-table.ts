import { fold } from '../../engine/text/fold.ts'
import { type DictionaryEntry, formsOf, prefixed, readAffixes, readDictionary } from './hunspell.ts'
import { adjectiveBases, comparedBases, nounBases } from './inflection.ts'
import { adjectivesOf, NO_ADJECTIVES, nominal, nounsOf } from './nominals.ts'
import { offerSeparable, offerVerbs } from './offer-verbs.ts'
import { type LemmaTable, Offers } from './offers.ts'
import { linesOf, type Sources } from './sources.ts'

const LONG_WORD = 8

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
    offers.add(lemma, lemma, forms.length > 0 ? 'adjective' : 'ownAdverb')
    for (const form of forms) offers.add(form, lemma, 'irregular')
  }
  for (const word of listed) offerListed(word, existing, offers)
  for (const word of listed) if (!/^\p{Lu}/u.test(word)) offerSeparable(fold(word), offers)
  return { ...offers.table(), firstParts: offers.firstParts(sources.firstParts) }
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
      offers.add(fold(word), nominal(fold(word), plain), /[^s]s$/.test(word) ? 'adjectiveInS' : 'adjective')
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

/** One of a people: Nederlanders, Chinezen; shorter ones in -ers are mostly surnames. */
function peopleOf(form: string): string | undefined {
  if (form.endsWith('ezen')) return form.replace(/ezen$/, 'ees')
  return /^.{4,}ers$/.test(form) && form.length >= LONG_WORD ? form.slice(0, -1) : undefined
}

function offerListed(word: string, existing: ReadonlySet<string>, offers: Offers): void {
  const form = fold(word)
  if (/^\p{Lu}/u.test(word)) {
    const bases = form.endsWith('se') ? [form.slice(0, -1), ...adjectiveBases(form)] : []
    const people = peopleOf(form)
    if (people !== undefined && existing.has(people)) return offers.add(form, people, 'irregular')
    const base = bases.find(one => existing.has(one)) ?? form
    return offers.add(form, base, base === form ? 'name' : 'adjectiveForm')
  }
  const nominal = form.endsWith('igen') || form.endsWith('ijken') ? [form.slice(0, -2)] : []
  const base = [...nominal, ...nounBases(form), ...adjectiveBases(form), ...comparedBases(form)].find(one =>
    existing.has(one),
  )
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
