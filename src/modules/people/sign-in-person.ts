import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { agreeToTerms } from './record-consent.ts'
import { personFor, type AddressOwner } from './person-for.ts'
import { personWith } from './queries/people.ts'
import { addSession } from './queries/sessions.ts'
import {
  askedSince,
  countAttempt,
  markUsed,
  openSignIn,
  takeSignIn,
  type SignIn,
} from './queries/sign-ins.ts'
import { cookieUntil, hashToken, newToken, sessionUntil } from './session.ts'
import { hashCode, hashSecret, isSame, mostAttempts, mostWrongCodesADay } from './sign-in.ts'

export interface SignedIn extends AddressOwner {
  /** For the cookie; the database keeps only its hash. */
  readonly token: string
  readonly cookieExpires: Date
  /** A path of this site. */
  readonly next: string
}

/** Whom a link signs in: the address it was mailed to, or the name of the person it was made for. Undefined when it no longer works. */
export async function whomLinkSignsIn(reader: Reader, secret: string): Promise<string | undefined> {
  const signIn = await openSignIn(reader, hashSecret(secret))
  if (!signIn) return undefined
  if (signIn.person === null) return signIn.email ?? undefined
  return (await personWith(reader, signIn.person))?.name
}

interface SignInWish {
  readonly device: string
  /** What somebody is called who is new, when that is known already. */
  readonly name?: string | undefined
}

/** Uses up a link. Null when it was used before or is too old. */
export async function signInByLink(
  ctx: Ctx,
  wish: SignInWish & { readonly secret: string },
): Promise<SignedIn | null> {
  const signIn = await takeSignIn(ctx, { link_hash: hashSecret(wish.secret) })
  return signIn ? begin(ctx, signIn, wish) : null
}

/**
 * Uses up a code. A wrong one counts: five for one mail, and twenty-five for one address a day, after which only links work.
 * It returns why not, for a refusal would undo the counting.
 */
export async function signInByCode(
  ctx: Ctx,
  wish: SignInWish & { readonly signIn: string; readonly code: string },
): Promise<SignedIn | 'wrong_code' | 'code_ended'> {
  const signIn = await takeSignIn(ctx, { id: wish.signIn })
  if (!signIn?.code_hash || signIn.email === null || signIn.attempts >= mostAttempts) return 'code_ended'
  const dayAgo = new Date(ctx.now.getTime() - 24 * 3_600_000)
  const { wrong } = await askedSince(ctx, signIn.email, dayAgo)
  if (wrong >= mostWrongCodesADay) return 'code_ended'
  const code = wish.code.replace(/\D/g, '')
  if (isSame(hashCode(signIn.id, code), signIn.code_hash)) return begin(ctx, signIn, wish)
  await countAttempt(ctx, signIn.id)
  return signIn.attempts + 1 >= mostAttempts ? 'code_ended' : 'wrong_code'
}

async function begin(ctx: Ctx, signIn: SignIn, { device, name }: SignInWish): Promise<SignedIn> {
  const owner = await ownerFor(ctx, signIn, name)
  await agreeToTerms(ctx, owner.id)
  await markUsed(ctx, signIn)
  const token = newToken()
  await addSession(ctx, {
    tokenHash: hashToken(token),
    person: owner.id,
    device,
    until: sessionUntil(ctx.now),
  })
  return { ...owner, token, cookieExpires: cookieUntil(ctx.now), next: signIn.next }
}

async function ownerFor(ctx: Ctx, { person, email, lang }: SignIn, name?: string): Promise<AddressOwner> {
  if (person !== null) return { id: person, isNew: false }
  return personFor(ctx, { email: email ?? '', name, lang: lang === 'en' ? 'en' : 'nl' })
}
