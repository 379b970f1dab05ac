import { fold } from './fold.ts'

/** Longest word in characters that is looked at; the rest of a longer one is dropped. */
export const LONGEST_WORD = 64

/**
 * Lists the words of a text in order, folded: letters and digits, with apostrophes and hyphens inside kept.
 *
 * Cost: linear in the length of the text. Words over 64 characters are cut at 64. Never throws.
 *
 * @example wordsOf("De foto's van 's-Gravenhage!") // ['de', "foto's", 'van', 's-gravenhage']
 */
export function wordsOf(text: string): string[] {
  const found = fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  return found.map(word => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word))
}
