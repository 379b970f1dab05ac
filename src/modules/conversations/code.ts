import type { House } from '../../platform/ctx/transact.ts'

/** What a signature is made with. */
type Signer = Pick<House, 'sign'>

/** Letters that are not taken for another one or for a digit, on paper or when read aloud. */
const letters = 'ABCDEFGHJKLMNPRSTWXZ'

/** 20 letters to the power of 12 is 4 times 10 to the power of 15: nobody finds one by trying, nor from the hashes. */
const length = 12
const all = BigInt(letters.length) ** BigInt(length)

/** The codes of one sheet, which only this installation can make out of the id of that sheet: they are kept nowhere. */
export function codesOf(signer: Signer, sheet: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const bytes = Buffer.from(signer.sign('conversation-code', `${sheet} ${at}`), 'base64url')
    let rest = BigInt(`0x${bytes.toString('hex')}`) % all
    let code = ''
    while (code.length < length) {
      code += letters[Number(rest % BigInt(letters.length))] ?? ''
      rest /= BigInt(letters.length)
    }
    return code
  })
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
