import { BadInput } from '../bad-input.ts'
import { hashOf, hashOn, type KnownWords, NO_LETTERS, spread } from './known-words.ts'

/** What one entry says of a word as a part of compounds. */
export type Entry = { readonly kind: string; readonly asModifier: number; readonly asHead: number }

/** Its own entry, and the lemma it is a form of; one of them or both. */
type Found = { readonly entry: Entry | undefined; readonly lemma: string | undefined }

const TAB = 9
const NEWLINE = 10
const ZERO = 48
const WEIGHTS = /([nvasxp]) (\d+) (\d+)(?=[\t\n]|$)/y
const FREE = 0

/**
 * Where each lemma and form stands in the text of a lexicon (see `DutchLexicon`): the text is gone through once by its
 * letters' codes, and no string is made before somebody asks for the word.
 */
export class WordPlaces {
  readonly #text: string
  readonly #known: KnownWords
  readonly #bits: number
  readonly #hashes: Int32Array
  /** One more than where a line begins; less than zero, where the form of a line begins. */
  readonly #places: Int32Array
  readonly #found = new Map<string, Found>()

  /** Goes through the text and adds every word to the known ones. Cost: linear. Throws `BadInput` with the line. */
  constructor(text: string, known: KnownWords) {
    this.#text = text
    this.#known = known
    // A word takes two letters of the text or more, so that there is always a free place.
    this.#bits = Math.max(4, Math.ceil(Math.log2(text.length + 2)) - 1)
    this.#hashes = new Int32Array(2 ** this.#bits)
    this.#places = new Int32Array(2 ** this.#bits)
    let number = 1
    for (let at = 0; at < text.length; number++) at = this.#readLine(at, number)
  }

  /** What the text says of a word; undefined when it neither lists it nor has it as a form. */
  find(word: string): Found | undefined {
    const known = this.#found.get(word)
    if (known) return known
    const hash = hashOf(word)
    if (!this.#known.mayHave(hash)) return undefined
    let entry: Entry | undefined
    let lemma: string | undefined
    for (let slot = spread(hash, this.#bits); this.#places[slot] !== FREE; slot = this.#after(slot)) {
      const place = this.#places[slot] as number
      if (this.#hashes[slot] !== hash) continue
      if (place > FREE && this.#isLemmaAt(place - 1, word)) entry = this.#entryAt(place + word.length)
      else if (place < FREE && this.#formAt(-place) === word) lemma = this.#lemmaAround(-place)
    }
    const found = entry || lemma !== undefined ? { entry, lemma } : undefined
    if (found) this.#found.set(word, found)
    return found
  }

  #after(slot: number): number {
    return (slot + 1) % this.#places.length
  }

  #put(hash: number, place: number): void {
    this.#known.addHash(hash)
    let slot = spread(hash, this.#bits)
    while (this.#places[slot] !== FREE) slot = this.#after(slot)
    this.#hashes[slot] = hash
    this.#places[slot] = place
  }

  /** Gives where the next line begins. */
  #readLine(start: number, number: number): number {
    const text = this.#text
    if (text.charCodeAt(start) === NEWLINE) return start + 1
    const hashes = [NO_LETTERS]
    let at = start
    for (let code = text.charCodeAt(at); code !== TAB && code > NEWLINE; code = text.charCodeAt(++at))
      hashes.push(hashOn(hashes[at - start] as number, code))
    this.#put(hashes[at - start] as number, start + 1)
    at = this.#weightsEnd(at, { start, number })
    while (text.charCodeAt(at) === TAB) at = this.#readForm(at + 1, hashes)
    return at + 1
  }

  #weightsEnd(at: number, { start, number }: { start: number; number: number }): number {
    WEIGHTS.lastIndex = at + 1
    if (this.#text.charCodeAt(at) === TAB && WEIGHTS.test(this.#text)) return WEIGHTS.lastIndex
    const [line = ''] = this.#text.slice(start, start + 80).split('\n')
    throw new BadInput(`lexicon line is not an entry: ${line}`, number)
  }

  /** Gives where the form ends; `hashes` are those of the beginnings of its lemma. */
  #readForm(start: number, hashes: readonly number[]): number {
    const text = this.#text
    const [dropped, letters] = droppedAt(text, start)
    let hash = hashes[hashes.length - 1 - dropped] ?? NO_LETTERS
    let at = letters
    for (let code = text.charCodeAt(at); code > NEWLINE; code = text.charCodeAt(++at))
      hash = hashOn(hash, code)
    this.#put(hash, -start)
    return at
  }

  #isLemmaAt(start: number, word: string): boolean {
    return this.#text.startsWith(word, start) && this.#text.charCodeAt(start + word.length) === TAB
  }

  #entryAt(weights: number): Entry {
    WEIGHTS.lastIndex = weights
    const [, kind = 'x', asModifier, asHead] = WEIGHTS.exec(this.#text) ?? []
    return { kind, asModifier: Number(asModifier), asHead: Number(asHead) }
  }

  #lemmaAround(at: number): string {
    const start = this.#text.lastIndexOf('\n', at) + 1
    return this.#text.slice(start, this.#text.indexOf('\t', start))
  }

  #formAt(start: number): string {
    const lemma = this.#lemmaAround(start)
    const [dropped, letters] = droppedAt(this.#text, start)
    let end = letters
    while (this.#text.charCodeAt(end) > NEWLINE) end++
    return lemma.slice(0, lemma.length - dropped) + this.#text.slice(letters, end)
  }
}

/** How many letters of the lemma a form drops, in one digit or two, and where its own letters begin. */
function droppedAt(text: string, start: number): [dropped: number, letters: number] {
  const first = text.charCodeAt(start) - ZERO
  const second = text.charCodeAt(start + 1) - ZERO
  return second >= 0 && second <= 9 ? [10 * first + second, start + 2] : [first, start + 1]
}
