import type { House } from '../../platform/ctx/transact.ts'
import { isSame } from '../people/index.ts'

export type Signing = Pick<House, 'sign'>

/** Who may object to what was decided on a case. */
export interface ObjectionLink {
  readonly case: string
  readonly person: string
}

/** The page in a mail where one objects without signing in. */
export function objectionPath(house: Signing, link: ObjectionLink): string {
  return `/bezwaar/${link.case}/${link.person}/${signatureOf(house, link)}`
}

export function isObjectionLink(house: Signing, link: ObjectionLink & { signature: string }): boolean {
  return isSame(signatureOf(house, link), link.signature)
}

function signatureOf(house: Signing, link: ObjectionLink): string {
  return house.sign('object-to-decision', `${link.case} ${link.person}`)
}
