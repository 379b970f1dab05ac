import type { Lookup } from './lexicon.ts'

/** What a separable verb may begin with. */
export const SEPARABLE: readonly string[] =
  'aan achter achterna achterover achteruit adem af bekend beschikbaar bij bijeen binnen bloot boven buiten buit deel dicht dood door droog feest fijn gade gelijk gereed gerust glad goed groot hand hard heen hoog huis in ineen kapot kennis klaar klein koud kwijt langs leeg lief los mede mee mis na nauw neer om omhoog omlaag omver onder onderuit op opeen open opnieuw opzij over overeen overhoop paard plaats plat recht rechtop rond samen scheef schoon schuil snel stand stil stop stuk tegemoet tegen tegenover tekort teleur teniet tentoon terecht terug tevoorschijn teweeg thuis toe toneel uit uiteen vaneen vast veilig vol voor vooraan vooraf voorbij voorop voorover voort vooruit vrij waar wakker weder weer weg wel wijs zeker ziek zoek zwart'.split(
    ' ',
  )

const BY_LETTER = Map.groupBy<string | undefined, string>(SEPARABLE, first => first[0])

/** Shorter ones go with verbs though they may be nouns: bij. */
export const SHORTEST_NOUN = 4
const SHORTEST_REST = 4

/**
 * The verb of a form nobody listed: a separable verb of which the rest is known (uitgeschopt, uitschopt: uit and schoppen),
 * or a participle made by rule (gezwerfd); undefined when it is neither. A noun in front is left to the splitter (plaatsgebonden).
 */
export function verbOfForm(word: string, lookup: Lookup): string | undefined {
  for (const first of BY_LETTER.get(word[0]) ?? []) {
    if (!word.startsWith(first) || word.length - first.length < SHORTEST_REST) continue
    if (first.length >= SHORTEST_NOUN && lookup.entries.get(first)?.kind === 'n') continue
    const verb = verbOf(word.slice(first.length), lookup)
    if (verb !== undefined) return first + verb
  }
  return participleOf(word, lookup)
}

/** The term of a known form of a verb. */
function verbOf(form: string, lookup: Lookup): string | undefined {
  const lemma = lookup.lemmaOfForm.get(form) ?? form
  if (lookup.entries.get(lemma)?.kind === 'v') return lemma
  return isParticiple(form) && lemma !== form ? lemma : participleOf(form, lookup)
}

const isParticiple = (form: string) => /^ge.+(?:[dt]e?|en)$/.test(form)

function participleOf(form: string, lookup: Lookup): string | undefined {
  if (!form.startsWith('ge')) return undefined
  const [, stem] = /^ge(.{2,}?)(?:[dt]e?)$/.exec(form) ?? []
  if (stem === undefined) return undefined
  return [stem, form.slice(2)].flatMap(infinitives).find(one => lookup.entries.get(one)?.kind === 'v')
}

/** What may stand before -en when a stem is its closed form: kerf of kerven, maak of maken, zet of zetten. */
function infinitives(stem: string): string[] {
  const voiced = stem.replace(/f$/, 'v').replace(/s$/, 'z')
  return [
    stem,
    voiced,
    ...[stem, voiced].map(one => one.replace(/([aeou])\1([^aeiou])$/, '$1$2')),
    stem.replace(/([^aeiou])$/, '$1$1'),
  ].map(open => `${open}en`)
}
