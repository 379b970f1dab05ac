import type { House } from '../../platform/ctx/transact.ts'
import { codeFrom, readCode as readShortCode } from '../../platform/short-code.ts'

/** What a signature is made with. */
export type Signer = Pick<House, 'sign'>

const length = 8

/** The code of an invitation or a guest, which only this installation can make out of the id: it is kept nowhere. */
export function codeOf(signer: Signer, id: string): string {
  return codeFrom(signer.sign('invitation-code', id), length)
}

/** By which a code is found. It is keyed, for all codes could be tried on a plain hash. */
export function hashOfCode(signer: Signer, code: string): string {
  return signer.sign('invitation-code-hash', code)
}

/** What was typed as a code; undefined when it cannot be one. */
export function readCode(text: string): string | undefined {
  return readShortCode(text, length)
}

/** The page behind a code. */
export function pathOfCode(code: string): string {
  return `/uitnodiging/${code}`
}

/** By which an address is known again to who invited it, and to nobody else. */
export function hashOfAddress(signer: Signer, inviter: string, email: string): string {
  return signer.sign('invited-address', `${inviter} ${email}`)
}
