import { cheapestReading, isBetterSplit, type Reading } from './compound.ts'
import { guessLemma } from './endings.ts'
import type { Lookup } from './lexicon.ts'
import { respell } from './respell.ts'
import { verbOfForm } from './verb-form.ts'

/** What is known of one folded word: its lemma, the parts of that, and the search terms it stands for. */
export type Analysis = {
  readonly lemma: string
  readonly parts: readonly string[]
  readonly terms: readonly string[]
}

/** How many times parts are split again for search terms. */
const DEEPEST = 4
const MOST_STEPS = 16

/** Analyses one folded word. Cost: quadratic in its length, at most 64 letters. */
export function analyseWord(word: string, lookup: Lookup): Analysis {
  const lemma = lemmaOf(word, lookup)
  const parts = partsOf(lemma, lookup)
  return { lemma, parts, terms: termsOf({ lemma, parts }, lookup, DEEPEST) }
}

/** Whether a word is worth searching for: no stop word, no single letter. */
export function isTerm(word: string, lookup: Lookup): boolean {
  return !lookup.stopWords.has(word) && (word.length > 1 || /\p{N}/u.test(word))
}

/** Steps to the lemma until nothing changes, so that the lemma of a lemma is itself; a ring gives its first in order. */
function lemmaOf(word: string, lookup: Lookup): string {
  const seen = [word]
  for (let current = word; seen.length <= MOST_STEPS;) {
    const next = stepToLemma(current, lookup)
    if (next === current) return current
    const ring = seen.indexOf(next)
    if (ring >= 0) return seen.slice(ring).sort()[0] ?? word
    seen.push(next)
    current = next
  }
  return word
}

function stepToLemma(word: string, lookup: Lookup): string {
  const listed = lookup.lemmaOfForm.get(word)
  if (listed !== undefined) return listed
  if (lookup.entries.has(word)) return word
  const today = respell(word, lookup)
  if (today !== undefined) return today
  const verb = verbOfForm(word, lookup)
  if (verb !== undefined) return verb
  const last = readingOf(word, lookup, false)?.parts.at(-1)
  return last ? word.slice(0, word.length - last.surface.length) + last.part : guessLemma(word)
}

function partsOf(lemma: string, lookup: Lookup): readonly string[] {
  return readingOf(lemma, lookup, true)?.parts.map(({ part }) => part) ?? [lemma]
}

function readingOf(word: string, lookup: Lookup, isLemma: boolean): Reading | undefined {
  const reading = cheapestReading(word, lookup, isLemma)
  return reading && isBetterSplit(word, reading, lookup) ? reading : undefined
}

function termsOf(word: Omit<Analysis, 'terms'>, lookup: Lookup, depth: number): string[] {
  const whole = word.lemma.replaceAll('-', '')
  const parts = whole === word.lemma ? word.parts : word.lemma.split('-')
  if (parts.length < 2 || depth === 0) return [whole]
  const inner = parts
    .filter(part => isTerm(part, lookup))
    .flatMap(part => {
      const lemma = lemmaOf(part, lookup)
      return termsOf({ lemma, parts: partsOf(lemma, lookup) }, lookup, depth - 1)
    })
  return [...new Set([whole, ...inner])]
}
