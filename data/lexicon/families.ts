import { createDutch } from '../../engine/text/index.ts'
import { entryLines } from './entry-lines.ts'
import type { LemmaTable } from './offers.ts'

/** In how many known compounds a part comes first (or in the middle), and in how many last. */
export type Families = { readonly asModifier: Map<string, number>; readonly asHead: Map<string, number> }

const ROUNDS = 3
const SHORTEST_COMPOUND = 6

/** Counts the families of all parts: split every lemma, count the parts, split again with those counts. */
export function countFamilies(table: LemmaTable, stopWords: string): Families {
  const lemmas = [...new Set(table.lemmaOf.values())].filter(lemma => lemma.length >= SHORTEST_COMPOUND)
  let families = firstGuess(lemmas, table)
  for (let round = 0; round < ROUNDS; round++) {
    const dutch = createDutch({ entries: entryLines(table, families).join('\n'), stopWords })
    families = countParts(lemmas.map(lemma => dutch.split(lemma)))
  }
  return families
}

function firstGuess(lemmas: readonly string[], table: LemmaTable): Families {
  const readings = lemmas.flatMap(lemma => {
    const found: string[][] = []
    for (let at = 3; at <= lemma.length - 3; at++) {
      const head = table.lemmaOf.get(lemma.slice(at))
      const first = lemma.slice(0, at)
      const modifier = table.lemmaOf.get(first) ?? table.lemmaOf.get(first.replace(/s$/, ''))
      if (head !== undefined && modifier !== undefined) found.push([modifier, head])
    }
    return found.length === 1 ? found : []
  })
  return countParts(readings)
}

function countParts(readings: readonly (readonly string[])[]): Families {
  const families: Families = { asModifier: new Map(), asHead: new Map() }
  for (const parts of readings)
    if (parts.length > 1)
      parts.forEach((part, place) => {
        const role = place === parts.length - 1 ? families.asHead : families.asModifier
        role.set(part, (role.get(part) ?? 0) + 1)
      })
  return families
}
