import { fold } from '../../engine/text/fold.ts'
import { SEPARABLE, SHORTEST_NOUN } from '../../engine/text/verb-form.ts'
import { type DictionaryEntry, prefixed, readAffixes } from './hunspell.ts'
import type { Offers } from './offers.ts'
import { linesOf, type Sources } from './sources.ts'
import { stemOf, strongForms, type VerbForm, weakForms } from './verbs.ts'

const SHORTEST_REST = 4

/** Verbs by the dictionary, but behind a prefix the past of other verbs: overstaken, aanschoven. */
const PASTS = /(?:schoven|staken|kozen|schrokken|groeven|kloven|reden)$/

/** Marked as participles, but nobody looking for gezond wants zon (gezonde from zonnen). */
const ADJECTIVES = new Set(
  'bekend beroemd gegrond gemiddeld gepast gericht gerust geschikt gevat gezond verkeerd'.split(' '),
)

/** Inflected participles, by their looks, that are nouns of their own. */
const NO_PARTICIPLES = new Set(
  `afgevaardigde bediende behoefte gecommitteerde gedachte gedeputeerde gedupeerde geleerde gewijsde vereiste verloofde`.split(
    /\s+/,
  ),
)

/** Offers every form of every verb; strong ones, and verbs that go before nouns, by their lists. */
export function offerVerbs(
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
          .filter(whole => listed.has(whole) && !PASTS.test(whole)),
      ])
  const participles = new Set(withFlag('Ve'))
  const strong = linesOf(sources.strongVerbs)
  for (const [first = ''] of strong)
    if (first.endsWith('!')) offers.add(first.slice(0, -1), first.slice(0, -1), 'surely')
  const strongOnes = new Set(strong.map(([first = '']) => first.replace('!', '')))
  const isPast = (word: string) => isPastPlural(word, { exists, listed, strongOnes })
  const infinitives = new Set([...withFlag('Vi').filter(word => !isPast(word)), ...strongOnes])
  for (const [infinitive = '', ...forms] of linesOf(sources.verbsBeforeNouns))
    for (const form of [infinitive, ...forms]) offers.add(form, infinitive, 'surely')
  const formsOfStrong = strong.flatMap(verb => strongForms(verb, word => infinitives.has(word)))
  for (const { form, infinitive, role } of [
    ...regularForms(infinitives, { exists, formsOfStrong }, offers),
    ...formsOfStrong,
  ])
    if (role === 'surely' || !ADJECTIVES.has(form.replace(/e$/, '')))
      offers.add(form, infinitive, roleOf({ form, infinitive, role }, participles))
}

function roleOf({ form, infinitive, role }: VerbForm, participles: ReadonlySet<string>) {
  if (role === 'participle' && /[dt]e$/.test(form) && form !== `${infinitive}de` && !NO_PARTICIPLES.has(form))
    return 'inflectedParticiple'
  return role === 'likely' && participles.has(form.replace(/e$/, '')) ? 'participle' : role
}

/** Offers the infinitives and their stems, and lists the other forms. */
function regularForms(
  infinitives: ReadonlySet<string>,
  {
    exists,
    formsOfStrong,
  }: { readonly exists: (word: string) => boolean; readonly formsOfStrong: readonly VerbForm[] },
  offers: Offers,
): VerbForm[] {
  const pasts = new Set(formsOfStrong.filter(({ role }) => role === 'surely').map(({ form }) => form))
  const strong = new Set(formsOfStrong.map(({ infinitive }) => infinitive))
  const stems = new Set([...infinitives].map(infinitive => stemOf(infinitive, exists)))
  return [...infinitives].flatMap(infinitive => {
    offers.add(infinitive, infinitive, 'infinitive')
    const stem = stemOf(infinitive, exists)
    if (stem === undefined) return []
    if (exists(stem)) offers.addStem(stem)
    // Gemist is of missen, not of misten; zaagt is of zaag, for zagen is the past of zien.
    const isSecond = /[dt]$/.test(stem) && stems.has(stem.slice(0, -1))
    const term = pasts.has(infinitive) && exists(stem) ? stem : infinitive
    return weakForms(infinitive, exists, strong.has(infinitive)).map(({ form, role }) => ({
      form,
      infinitive: term,
      role: term === stem ? 'verb' : isSecond && role === 'participle' ? 'secondParticiple' : role,
    }))
  })
}

/** Not a verb but the past of one: voorspelden, beside which no voorspeldde is listed. */
function isPastPlural(
  word: string,
  {
    exists,
    listed,
    strongOnes,
  }: Record<'listed' | 'strongOnes', ReadonlySet<string>> & { exists: (word: string) => boolean },
): boolean {
  if (!/[dt]en$/.test(word) || [...strongOnes].some(strong => word.endsWith(strong))) return false
  const stem = stemOf(word, exists)
  return stem !== undefined && ['de', 'te'].every(end => !listed.has(stem + end))
}

/** A form of a separable verb that is listed without its infinitive: goedkomt, but not plaatsgebonden. */
export function offerSeparable(form: string, offers: Offers): void {
  for (const first of SEPARABLE.filter(one => one.length < SHORTEST_NOUN || !offers.isNoun(one))) {
    const rest = form.slice(first.length)
    if (!form.startsWith(first) || rest.length < SHORTEST_REST || !/(?:[dt]e?|en)$/.test(rest)) continue
    const verb = offers.verbOf(rest)
    if (verb !== undefined && verb !== rest) return offers.add(form, first + verb, 'rareVerb')
  }
}
