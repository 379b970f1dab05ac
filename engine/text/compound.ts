import { closed } from './kin.ts'
import { hashOn, type KnownWords, NO_LETTERS } from './known-words.ts'
import type { Lookup } from './lexicon.ts'

/** One part of a compound: what stands in the word, the part itself, and what taking it costs. */
export type Part = { readonly surface: string; readonly part: string; readonly cost: number }

/** A way to read a word as a compound, cheapest first is best. */
export type Reading = { readonly parts: readonly Part[]; readonly cost: number }

/** Costs are natural logarithms of how rare a part is; chosen on the tuning half of the gold list. */
const COSTS = {
  /** A part that no known compound has; each family member makes it cheaper. */
  unseen: 8,
  /** No part is free. */
  least: 0.1,
  /** A linking s. */
  link: 0.35,
  /** An inflected first part, as in boekenkast. */
  form: 1,
  /** A part that is neither noun nor adjective nor verb stem. */
  other: 1,
  /** More for short parts, less for long ones, by number of letters. */
  letters: [99, 99, 6, 1.8, 0.4, 0.4, -0.5, -1.3, -1.6],
  /** What a reading of a known word must stay under; less when the word itself has a family. */
  wordBase: 12.5,
  wordFamily: 0.75,
  /** The same for a word the lexicon does not have. */
  unknownWord: 16.5,
}

const SHORTEST_PART = 2
const SHORTEST_LAST_VERB = 5

/** Prefixes and prepositions that the lexicon also knows as nouns or adjectives; as first part they say nothing. */
const NEVER_FIRST = new Set(
  'aan af be bij door er ge her in is mee na om on ont op over te tegen toe uit ver voor wan wat'.split(' '),
)

/** Suffixes that the lexicon also knows as words; at the end of a word they are suffixes. */
const NEVER_LAST = new Set(
  'achtig baar dom eling eren erij heid ing lijk ling rij schap ster zaam'.split(' '),
)

/**
 * The cheapest reading of a word as two or more parts, or undefined when there is none. The last part must be
 * a lemma when the word is one (`isLemma`): vrijwilliger is not vrij and williger.
 *
 * Cost: quadratic in the length of the word, at most 64 letters; only pieces that may be known are looked up.
 */
export function cheapestReading(word: string, lookup: Lookup, isLemma: boolean): Reading | undefined {
  const best: (Reading | undefined)[] = [{ parts: [], cost: 0 }]
  for (let start = 0; start <= word.length - SHORTEST_PART; start++) {
    const before = best[start]
    if (!before) continue
    for (const end of endsFrom(start, word, lookup.known)) {
      const found = best[end]
      if ((end === word.length && start === 0) || (found && before.cost >= found.cost)) continue
      const surface = word.slice(start, end)
      const part = end === word.length ? headOf(surface, lookup, isLemma) : modifierOf(surface, lookup)
      if (part && (!found || before.cost + part.cost < found.cost))
        best[end] = { parts: [...before.parts, part], cost: before.cost + part.cost }
    }
  }
  return best[word.length]
}

const E = 101
const N = 110
const S = 115

/** Where a part that starts here may end: it, it with an n behind its e, or it without its s may be known. */
function endsFrom(start: number, word: string, known: KnownWords): number[] {
  const ends: number[] = []
  let hash = NO_LETTERS
  for (let at = start; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    const before = hash
    hash = hashOn(hash, letter)
    const isKnown =
      known.mayHave(hash) ||
      (letter === E && known.mayHave(hashOn(hash, N))) ||
      (letter === S && known.mayHave(before))
    if (isKnown && at + 1 - start >= SHORTEST_PART) ends.push(at + 1)
  }
  return ends
}

/** Whether a word with this entry (or none) is better read as these parts than as one word. */
export function isBetterSplit(word: string, reading: Reading, lookup: Lookup): boolean {
  const entry = lookup.entries.get(word)
  if (entry?.kind === 'p' || entry?.kind === 'v') return false
  if (!entry) return reading.cost < COSTS.unknownWord
  const family = entry.asModifier + entry.asHead
  return reading.cost < COSTS.wordBase - COSTS.wordFamily * Math.log(1 + family)
}

function headOf(surface: string, lookup: Lookup, isLemma: boolean): Part | undefined {
  const lemma =
    (isLemma ? undefined : nounBeside(surface, lookup)) ?? lookup.lemmaOfForm.get(surface) ?? surface
  const entry = lookup.entries.get(lemma)
  if (!entry || NEVER_LAST.has(lemma) || (isLemma && lemma !== surface)) return undefined
  if (entry.kind === 'x')
    return lemma === surface && !lookup.stopWords.has(surface) ? other(surface, entry.asHead) : undefined
  const isVerb = entry.kind === 'v' && lemma === surface && surface.length >= SHORTEST_LAST_VERB
  if (!isVerb && !'na'.includes(entry.kind)) return undefined
  return { surface, part: lemma, cost: costOf(entry.asHead, surface) }
}

/** The noun of which an infinitive may be the plural: watervallen has val, though vallen itself is a verb. */
function nounBeside(surface: string, lookup: Lookup): string | undefined {
  if (!surface.endsWith('en') || lookup.entries.get(surface)?.kind !== 'v') return undefined
  return closed(surface.slice(0, -2)).find(stem => lookup.entries.get(stem)?.kind === 'n')
}

/** A word of no known kind as a part; the callers keep stop words out. */
function other(surface: string, count: number): Part {
  return { surface, part: surface, cost: costOf(count, surface) + COSTS.other }
}

function modifierOf(surface: string, lookup: Lookup): Part | undefined {
  if (NEVER_FIRST.has(surface)) return undefined
  const plain = modifierFrom(surface, surface, lookup)
  if (surface.endsWith('e')) return plain ?? modifierFrom(`${surface}n`, surface, lookup)
  if (!surface.endsWith('s')) return plain
  const linked = modifierFrom(surface.slice(0, -1), surface, lookup)
  if (!plain) return linked
  const isNoun = lookup.entries.get(plain.part)?.kind === 'n'
  return linked && (!isNoun || linked.cost < plain.cost) ? linked : plain
}

function modifierFrom(form: string, surface: string, lookup: Lookup): Part | undefined {
  const own = form.length > surface.length ? undefined : lookup.entries.get(form)
  const link = form === surface ? 0 : COSTS.link
  if (link > 0 && own && own.kind !== 'n') return undefined
  if (own && 'nas'.includes(own.kind))
    return { surface, part: form, cost: costOf(own.asModifier, form) + link }
  if (own?.kind === 'x' && link === 0)
    return lookup.stopWords.has(surface) ? undefined : other(surface, own.asModifier)
  return inflectedFrom(form, surface, lookup)
}

function inflectedFrom(form: string, surface: string, lookup: Lookup): Part | undefined {
  const lemma = nounBeside(form, lookup) ?? lookup.lemmaOfForm.get(form) ?? form
  const entry = lookup.entries.get(lemma)
  if (lemma === form || !entry || !isInflected(form, lemma, entry.kind)) return undefined
  const link = form === surface ? 0 : COSTS.link
  return { surface, part: lemma, cost: costOf(entry.asModifier, form) + link + COSTS.form }
}

/** Whether a form may stand first: plurals, -er of kinder, -e of adjectives; not boerde, a verb beside the noun boer. */
function isInflected(form: string, lemma: string, kind: string): boolean {
  if (kind === 'a') return form.endsWith('e')
  return kind === 'n' && /(?:en|s|er)$/.test(form) && form !== `${lemma}den` && form !== `${lemma}ten`
}

function costOf(count: number, surface: string): number {
  const forLetters = COSTS.letters[Math.min(surface.length, COSTS.letters.length - 1)] ?? 0
  return Math.max(COSTS.least, COSTS.unseen - Math.log(1 + count) + forLetters)
}
