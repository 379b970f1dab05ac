import { randomInt } from 'node:crypto'

/** Letters that are not taken for another one or for a digit, on paper or when read aloud. */
const letters = 'ABCDEFGHJKLMNPRSTWXZ'

/** 20 letters to the power of 12 is 4 times 10 to the power of 15: nobody finds one by trying, nor from the hashes. */
const length = 12

export function newCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}

/** The code that somebody typed; undefined when it cannot be one. */
export function readCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s-]+/g, '')
  return code.length === length && [...code].every(letter => letters.includes(letter)) ? code : undefined
}

/** As people read it: in groups of four. */
export function readableCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
