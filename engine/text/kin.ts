import type { Lookup } from './lexicon.ts'

/**
 * The nouns of a verb and the verb of a noun, by their build: vergroening and vergroenen, bouw and bouwen, wandelaar and
 * wandelen. Only words the lexicon knows.
 *
 * @example kinOf('vergroening', lookup) // ['vergroenen']
 */
export function kinOf(term: string, lookup: Lookup): string[] {
  const kind = lookup.entries.get(term)?.kind
  const isKind = (wanted: string) => (word: string) => lookup.entries.get(word)?.kind === wanted
  if (kind === 'v' && term.endsWith('en')) {
    const open = term.slice(0, -2)
    return [`${open}ing`, ...closed(open).flatMap(stem => [stem, `${stem}er`, `${stem}aar`]), `${open}er`]
      .filter((word, place, all) => all.indexOf(word) === place)
      .filter(isKind('n'))
  }
  if (kind !== 'n') return []
  const bare = term.replace(/(?:ing|aar|er)$/, '')
  return [...(bare === term ? [] : [`${bare}en`]), ...opened(term).map(stem => `${stem}en`)]
    .filter((word, place, all) => all.indexOf(word) === place)
    .filter(isKind('v'))
}

/** How an open stem is written at the end of a word: `bow` gives boow, `leev` leef, `stopp` stop. */
export function closed(open: string): string[] {
  const single = open.replace(/([bdfgklmnprst])\1$/, '$1')
  const long = open.replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3')
  return [single, long].map(stem => stem.replace(/v$/, 'f').replace(/z$/, 's'))
}

/** The other way round: what stands before -en. */
function opened(stem: string): string[] {
  const voiced = stem.replace(/f$/, 'v').replace(/s$/, 'z')
  const short = stem.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  return [
    stem,
    voiced,
    short,
    voiced.replace(/([aeou])\1([^aeiou])$/, '$1$2'),
    stem.replace(/([^aeiou])$/, '$1$1'),
  ]
}
