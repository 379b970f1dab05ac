import { editDistance } from './edit-distance.ts'

/** A word of the vocabulary that looks like what was typed. */
export interface Alike {
  readonly term: string
  readonly documents: number
}

const shortWord = 5 // letters: below it one mistake already makes another word
const mistakes = { short: 1, long: 2 }

/** The word that was probably meant: fewest mistakes, then the most used. Undefined when none is near enough. */
export function putRight(typed: string, alike: readonly Alike[]): string | undefined {
  const most = typed.length < shortWord ? mistakes.short : mistakes.long
  const near = alike
    .map(word => ({ ...word, distance: editDistance(typed, word.term) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
  near.sort((one, other) => one.distance - other.distance || other.documents - one.documents)
  return near[0]?.term
}
