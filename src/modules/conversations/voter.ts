import { createHash, randomBytes } from 'node:crypto'
import type { House } from '../../platform/ctx/transact.ts'
import { isSame } from '../people/index.ts'

export type Via = 'cookie' | 'code' | 'account' | 'paper' | 'import'

/** Somebody who takes part in one conversation. */
export interface Voter {
  readonly id: string
  readonly person: string | null
  readonly via: Via
}

/** By what a voter is known: the person who signed in, or else the token in the cookie of the browser. */
export interface Seat {
  readonly person: string | null
  /** Null for a browser that has none. */
  readonly token: string | null
}

type Signer = Pick<House, 'sign'>

const purpose = 'voter'

/** What the cookie of a browser gets: a random token with the signature of this installation, so that nobody makes up many. */
export function newVoterCookie(house: Signer): string {
  const token = randomBytes(18).toString('base64url')
  return `${token}.${house.sign(purpose, token)}`
}

/** The token of a cookie that was made here; null for any other text. */
export function tokenOf(house: Signer, cookie: string | undefined): string | null {
  const [token = '', signature = ''] = (cookie ?? '').split('.')
  return token !== '' && isSame(house.sign(purpose, token), signature) ? token : null
}

/** What the database keeps of a token or a code: it differs per conversation, so that two do not show the same voter. */
export function hashFor(conversation: string, secret: string): string {
  return createHash('sha256').update(`${conversation}\n${secret}`).digest('base64url')
}
