/** Endings that only inflection makes, so that they are safe to undo in a word nobody listed. */
const SAFE_ENDINGS: readonly (readonly [form: string, lemma: string])[] = [
  ["'s", ''],
  ["'tjes", ''],
  ["'tje", ''],
  ['heden', 'heid'],
  ['iteiten', 'iteit'],
  ['ingen', 'ing'],
  ['ieven', 'ief'],
  ['ieve', 'ief'],
  ['isten', 'ist'],
  ['schappen', 'schap'],
  ['elijke', 'elijk'],
  ['ische', 'isch'],
  ['ties', 'tie'],
  ['ers', 'er'],
  ['aars', 'aar'],
  ['ieen', 'ie'],
  ['eeen', 'ee'],
]

const SHORTEST_STEM = 3

/**
 * The lemma of a word the lexicon does not know, by its ending; the word itself when no ending is safe.
 *
 * @example guessLemma("blogo's") // 'blogo'
 */
export function guessLemma(word: string): string {
  for (const [ending, lemma] of SAFE_ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
      return word.slice(0, word.length - ending.length) + lemma
  return word
}
