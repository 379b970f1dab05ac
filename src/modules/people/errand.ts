import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { House } from '../../platform/ctx/transact.ts'
import type { View } from '../../platform/http/view.ts'
import type { Errand } from './provider.ts'
import { isSame } from './sign-in.ts'

type Signer = Pick<House, 'sign'>

/** Why a browser went to the provider; it carries this in a cookie, signed, until it comes back. */
const Purpose = z.object({
  seed: z.string(),
  /** A path of this site. */
  next: z.string(),
  /** Who links an account at the provider; null for signing in. */
  person: z.string().nullable(),
  /** In which language they go on; the address to come back to has none. */
  lang: z.enum(['nl', 'en']),
  until: z.number(),
})

export type Purpose = z.output<typeof Purpose>

/** How long somebody may take at the provider. */
export const errandMinutes = 10

export function newPurpose(
  { now, lang }: Pick<View, 'now' | 'lang'>,
  wish: Pick<Purpose, 'next' | 'person'>,
): Purpose {
  const seed = randomBytes(24).toString('base64url')
  return { ...wish, seed, lang, until: now.getTime() + errandMinutes * 60_000 }
}

/** What goes to the provider follows from the cookie, so that nothing has to be kept here. */
export function errandOf(house: Signer, { seed }: Purpose): Errand {
  const part = (name: string) => house.sign(`identity-${name}`, seed)
  // A verifier has 43 characters or more (RFC 7636, 4.1).
  return { state: part('state'), nonce: part('nonce'), verifier: part('verifier') + part('verifier-end') }
}

export function writePurpose(house: Signer, purpose: Purpose): string {
  const text = Buffer.from(JSON.stringify(purpose)).toString('base64url')
  return `${text}.${house.sign('identity-errand', text)}`
}

/** Undefined when the cookie is not ours or too old. */
export function readPurpose(house: Signer, cookie: string, now: Date): Purpose | undefined {
  const [text = '', signature = ''] = cookie.split('.')
  if (!isSame(house.sign('identity-errand', text), signature)) return undefined
  const purpose = Purpose.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return purpose.until > now.getTime() ? purpose : undefined
}
