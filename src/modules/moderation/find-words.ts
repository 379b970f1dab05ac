import type { Dutch } from '../../../engine/text/index.ts'

/**
 * Which of these words stand in a text, whole or in another form (plural, verb form, part of a compound), in the order of the
 * list. `ass` is not in `klas`.
 */
export function findWords(
  dutch: Pick<Dutch, 'tokens' | 'lemma'>,
  list: readonly string[],
  text: string,
): string[] {
  const parts = new Set([...dutch.tokens(text), ...plainWords(text)])
  return list.filter(word => {
    const wanted = plainWords(word)
    return wanted.length > 0 && wanted.every(part => parts.has(part) || parts.has(dutch.lemma(part)))
  })
}

/** Words that the search leaves out as too common count here too. */
function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
