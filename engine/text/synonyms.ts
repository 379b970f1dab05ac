import type { Term } from './term.ts'
import { kinOf } from './kin.ts'
import type { Lookup } from './lexicon.ts'

const KIN_WEIGHT = 0.5

/** Makes the look-up of synonyms; the list is read when a synonym is first asked for. */
export function synonymsFrom(list: string, lookup: Lookup): (term: string) => Term[] {
  let known: ReadonlyMap<string, readonly Term[]> | undefined
  return term => {
    known ??= readSynonyms(list)
    const listed = known.get(term) ?? []
    const kin = kinOf(term, lookup).filter(other => other !== term && listed.every(one => one.term !== other))
    return [...kin.map(other => ({ term: other, weight: KIN_WEIGHT })), ...listed]
  }
}

function readSynonyms(list: string): Map<string, Term[]> {
  const lines = list.split('\n').filter(line => line !== '')
  return new Map(
    lines.map(line => {
      const [term = '', ...others] = line.split('\t')
      return [term, others.map(other => ({ term: other.slice(1), weight: Number(other[0]) / 10 }))]
    }),
  )
}
