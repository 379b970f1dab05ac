import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { beginSession, type BegunSession } from './begin-session.ts'
import { personFor, type AddressOwner } from './person-for.ts'
import { personWith } from './queries/people.ts'
import { markUsed, openSignIn, takeSignIn, type SignIn } from './queries/sign-ins.ts'
import { hashSecret } from './sign-in.ts'
import { takeByCode, type CodeRefused } from './take-by-code.ts'

export interface SignedIn extends AddressOwner, BegunSession {
  /** A path of this site. */
  readonly next: string
}

/** Whom a link signs in: the address it was mailed to, or the name of the person it was made for. Undefined when it no longer works. */
export async function whomLinkSignsIn(reader: Reader, secret: string): Promise<string | undefined> {
  const signIn = await openSignIn(reader, hashSecret(secret), null)
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
  const signIn = await takeSignIn(ctx, { link_hash: hashSecret(wish.secret) }, null)
  return signIn ? begin(ctx, signIn, wish) : null
}

/** Uses up a code. It returns why not, for a refusal would undo the counting of wrong ones. */
export async function signInByCode(
  ctx: Ctx,
  wish: SignInWish & { readonly signIn: string; readonly code: string },
): Promise<SignedIn | CodeRefused> {
  const signIn = await takeByCode(ctx, wish, null)
  return typeof signIn === 'string' ? signIn : begin(ctx, signIn, wish)
}

async function begin(ctx: Ctx, signIn: SignIn, { device, name }: SignInWish): Promise<SignedIn> {
  const owner = await ownerFor(ctx, signIn, name)
  await markUsed(ctx, signIn)
  const way = signIn.person === null ? 'mail' : 'link'
  return { ...owner, ...(await beginSession(ctx, { person: owner.id, device, way })), next: signIn.next }
}

async function ownerFor(ctx: Ctx, { person, email, lang }: SignIn, name?: string): Promise<AddressOwner> {
  if (person !== null) return { id: person, isNew: false }
  return personFor(ctx, { email: email ?? '', name, lang: lang === 'en' ? 'en' : 'nl' })
}
