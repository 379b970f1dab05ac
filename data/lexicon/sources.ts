/** The raw texts the lexicon is made of. */
export type Sources = {
  readonly dic: string
  readonly aff: string
  readonly words: string
  readonly irregularNouns: string
  readonly irregularAdjectives: string
  readonly strongVerbs: string
  readonly verbsBeforeNouns: string
  readonly firstParts: string
}

/** The lines of a list, each as its words. */
export function linesOf(list: string): string[][] {
  return list
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(' '))
}
