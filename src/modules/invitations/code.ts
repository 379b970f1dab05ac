import type { House } from '../../platform/ctx/transact.ts'

/** What a signature is made with. */
export type Signer = Pick<House, 'sign'>

/** Letters that are not taken for another one or for a digit, on paper or when read aloud: without I, O, Q, U, V and Y. */
const letters = 'ABCDEFGHJKLMNPRSTWXZ'

/** 20 letters to the power of 8 is 2.56 times 10 to the power of 10: with the limit on guessing nobody finds one by trying. */
const length = 8
const codes = BigInt(letters.length) ** BigInt(length)

/** The code of an invitation or a guest, which only this installation can make out of the id: it is kept nowhere. */
export function codeOf(signer: Signer, id: string): string {
  const bytes = Buffer.from(signer.sign('invitation-code', id), 'base64url')
  let rest = BigInt(`0x${bytes.toString('hex')}`) % codes
  let code = ''
  for (let at = 0; at < length; at += 1) {
    code += letters[Number(rest % BigInt(letters.length))] ?? ''
    rest /= BigInt(letters.length)
  }
  return code
}

/** By which a code is found. It is keyed, for all codes could be tried on a plain hash. */
export function hashOfCode(signer: Signer, code: string): string {
  return signer.sign('invitation-code-hash', code)
}

/** What was typed as a code; undefined when it cannot be one. */
export function readCode(text: string): string | undefined {
  const typed = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return typed.length === length && [...typed].every(letter => letters.includes(letter)) ? typed : undefined
}

/** `ABCDEFGH` as people read it: `ABCD EFGH`. */
export function readableCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** The page behind a code. */
export function pathOfCode(code: string): string {
  return `/uitnodiging/${code}`
}

/** By which an address is known again to who invited it, and to nobody else. */
export function hashOfAddress(signer: Signer, inviter: string, email: string): string {
  return signer.sign('invited-address', `${inviter} ${email}`)
}
