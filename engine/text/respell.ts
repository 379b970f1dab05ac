import type { Lookup } from './lexicon.ts'

/** Old or loose spellings (kontakt, aktie, kado) beside today's. */
const SPELLINGS: readonly (readonly [typed: string, today: string])[] = [
  ['k', 'c'],
  ['c', 'k'],
  ['y', 'ij'],
  ['ks', 'x'],
  ['kw', 'qu'],
  ['sj', 'ch'],
  ['f', 'ph'],
  ['t', 'th'],
]

/** Shorter ones are names and foreign words more often: Coen is not koen. */
const SHORTEST_RESPELLED = 6

/**
 * The known word that an unknown one is another spelling of; undefined when there is none.
 *
 * @example respell('aktiviteiten', lookup) // 'activiteiten'
 */
export function respell(word: string, lookup: Lookup): string | undefined {
  const isKnown = (one: string) => lookup.entries.has(one) || lookup.lemmaOfForm.has(one)
  if (word.length < SHORTEST_RESPELLED) return undefined
  for (const [typed, today] of SPELLINGS) {
    if (!word.includes(typed)) continue
    const everywhere = word.replaceAll(typed, today)
    if (isKnown(everywhere)) return everywhere
    for (let at = word.indexOf(typed); at >= 0; at = word.indexOf(typed, at + 1)) {
      const once = word.slice(0, at) + today + word.slice(at + typed.length)
      if (isKnown(once)) return once
    }
  }
  return undefined
}
