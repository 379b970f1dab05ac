/** Bits of the filter; with 280,000 words about one in sixty unknown words is let through. */
const BITS = 24
const MULTIPLIER = 31
const SPREAD = 0x9e3779b1

/** The hash of no letters; `hashOn` goes on from it, letter by letter. */
export const NO_LETTERS = 7

/** The hash of what was hashed and one more letter, given as its UTF-16 code. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, MULTIPLIER) + letter) | 0
}

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = NO_LETTERS
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
  return hash
}

/** The first bits of a hash after spreading it: a place under 2 to the power of `bits`. */
export function spread(hash: number, bits: number): number {
  return Math.imul(hash, SPREAD) >>> (32 - bits)
}

/**
 * A set of words that is asked by hash, so that the thousands of pieces of a long word need not be cut out of it: never
 * forgets a word, and now and then takes another one for known.
 *
 * @source Bloom, Space/time trade-offs in hash coding with allowable errors, 1970, doi:10.1145/362686.362692
 */
export class KnownWords {
  readonly #bits = new Uint8Array(2 ** (BITS - 3))

  addHash(hash: number): void {
    const bit = spread(hash, BITS)
    this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }

  mayHave(hash: number): boolean {
    const bit = spread(hash, BITS)
    return ((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
}
