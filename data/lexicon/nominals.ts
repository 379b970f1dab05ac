import { fold } from '../../engine/text/fold.ts'
import type { DictionaryEntry } from './hunspell.ts'
import { adjectiveBases, nounBases } from './inflection.ts'

/** Nouns that say something else than the adjective they look like: a centrale is not central, a stage not steady. */
export const NO_ADJECTIVES = new Set(
  `barre centrale colere constante finale gave grootte halte hare heide jongere kale lake laagte leegte loge lose
  luxe mare mate oudere paape pape pate plate rede reede reserve ronde rose schaarste stage variabele vete waarde wake
  wijde wijze wisse woeste zone`.split(/\s+/),
)

/** Diminutives that are words of their own. */
const NO_DIMINUTIVES = new Set('beetje boontje briesje dutje ietsje kotje meisje sprookje toetje'.split(' '))

/** What a noun such as zieke says of somebody is the adjective ziek; a pleintje is a plein. */
export function nominal(
  noun: string,
  { adjectives, nouns }: Record<'adjectives' | 'nouns', ReadonlySet<string>>,
): string {
  if (noun.endsWith('je') && !NO_DIMINUTIVES.has(noun))
    return nounBases(noun).find(base => base.length >= 3 && nouns.has(base)) ?? noun
  if (!noun.endsWith('e') || NO_ADJECTIVES.has(noun)) return noun
  return adjectiveBases(noun).find(base => base.length >= 3 && adjectives.has(base)) ?? noun
}

export const nounsOf = (entries: readonly DictionaryEntry[]) => withFlags(entries, /^[ZY][^mk]|^Cc/)
export const adjectivesOf = (entries: readonly DictionaryEntry[]) => withFlags(entries, /^A[^0]/)

function withFlags(entries: readonly DictionaryEntry[], wanted: RegExp): Set<string> {
  return new Set(
    entries.filter(({ flags }) => flags.some(flag => wanted.test(flag))).map(({ word }) => fold(word)),
  )
}
