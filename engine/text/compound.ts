import type { Lookup } from './lexicon.ts'

/** One part of a compound: what stands in the word, the part itself, and what taking it costs. */
export type Part = { readonly surface: string; readonly part: string; readonly cost: number }

/** A way to read a word as a compound, cheapest first is best. */
export type Reading = { readonly parts: readonly Part[]; readonly cost: number }

/** Costs are natural logarithms of how rare a part is; chosen on the tuning half of the gold list. */
export const COSTS = {
  unseen: 8,
  link: 0.3,
  form: 0.3,
  letters: [99, 99, 6, 2, 0.5],
  wordBase: 12,
  wordFamily: 0.6,
  unknownWord: 18,
}

const SHORTEST_PART = 2

/** Prefixes and prepositions that the lexicon also knows as nouns or adjectives; as first part they say nothing. */
const NEVER_FIRST = new Set(
  'aan af be bij door er ge her in is mee na om on ont op over te tegen toe uit ver voor wan wat'.split(' '),
)

/**
 * The cheapest reading of a word as two or more parts, or undefined when there is none.
 *
 * Cost: quadratic in the length of the word, at most 64 letters.
 */
export function cheapestReading(word: string, lookup: Lookup): Reading | undefined {
  const best: (Reading | undefined)[] = [{ parts: [], cost: 0 }]
  for (let end = SHORTEST_PART; end <= word.length; end++) best[end] = bestUpTo(end)
  return best[word.length]

  function bestUpTo(end: number): Reading | undefined {
    const last = end === word.length
    let found: Reading | undefined
    for (let start = last ? SHORTEST_PART : 0; start <= end - SHORTEST_PART; start++) {
      const before = best[start]
      if (!before || (found && before.cost >= found.cost)) continue
      const surface = word.slice(start, end)
      const part = last ? headOf(surface, lookup) : modifierOf(surface, lookup)
      if (part && (!found || before.cost + part.cost < found.cost))
        found = { parts: [...before.parts, part], cost: before.cost + part.cost }
    }
    return found
  }
}

/** Whether a word with this entry (or none) is better read as these parts than as one word. */
export function isBetterSplit(word: string, reading: Reading, lookup: Lookup): boolean {
  const entry = lookup.entries.get(word)
  if (!entry) return reading.cost < COSTS.unknownWord
  const family = entry.asModifier + entry.asHead
  return reading.cost < COSTS.wordBase - COSTS.wordFamily * Math.log(1 + family)
}

function headOf(surface: string, lookup: Lookup): Part | undefined {
  const lemma = lookup.lemmaOfForm.get(surface) ?? surface
  const entry = lookup.entries.get(lemma)
  if (!entry || !'nva'.includes(entry.kind) || (entry.kind === 'v' && lemma !== surface)) return undefined
  return { surface, part: lemma, cost: costOf(entry.asHead, surface) }
}

function modifierOf(surface: string, lookup: Lookup): Part | undefined {
  if (NEVER_FIRST.has(surface)) return undefined
  const plain = modifierFrom(surface, surface, lookup)
  if (!surface.endsWith('s')) return plain
  const linked = modifierFrom(surface.slice(0, -1), surface, lookup)
  if (!plain) return linked
  const isNoun = lookup.entries.get(plain.part)?.kind === 'n'
  return linked && (!isNoun || linked.cost < plain.cost) ? linked : plain
}

function modifierFrom(form: string, surface: string, lookup: Lookup): Part | undefined {
  const own = lookup.entries.get(form)
  const link = form === surface ? 0 : COSTS.link
  if (own && 'nas'.includes(own.kind))
    return { surface, part: form, cost: costOf(own.asModifier, form) + link }
  const lemma = lookup.lemmaOfForm.get(form)
  const joined = lemma === undefined ? undefined : lookup.entries.get(lemma)
  if (lemma === undefined || !joined || !'na'.includes(joined.kind)) return undefined
  return { surface, part: lemma, cost: costOf(joined.asModifier, form) + link + COSTS.form }
}

function costOf(count: number, surface: string): number {
  return COSTS.unseen - Math.log(1 + count) + (COSTS.letters[surface.length] ?? 0)
}
