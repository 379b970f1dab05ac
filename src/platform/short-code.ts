/** Letters that are not taken for another one or for a digit, on paper or when read aloud: without I, O, Q, U, V and Y. */
const letters = 'ABCDEFGHJKLMNPRSTWXZ'

/**
 * A code of so many letters made of a signature, which only this installation can make: it is kept nowhere. Eight letters are
 * 2.56 times 10 to the power of 10 codes: with a limit on guessing nobody finds one by trying.
 */
export function codeFrom(signature: string, length: number): string {
  const bytes = Buffer.from(signature, 'base64url')
  let rest = BigInt(`0x${bytes.toString('hex')}`) % BigInt(letters.length) ** BigInt(length)
  let code = ''
  while (code.length < length) {
    code += letters[Number(rest % BigInt(letters.length))] ?? ''
    rest /= BigInt(letters.length)
  }
  return code
}

/** What was typed as a code of so many letters; undefined when it cannot be one. */
export function readCode(text: string, length: number): string | undefined {
  const typed = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return typed.length === length && [...typed].every(letter => letters.includes(letter)) ? typed : undefined
}

/** `ABCDEFGH` as people read it, in groups of four: `ABCD EFGH`. */
export function readableCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
