import type { Ctx } from '../../platform/ctx/ctx.ts'
import { agreeToTerms } from './record-consent.ts'
import { addSession } from './queries/sessions.ts'
import { cookieUntil, hashToken, newToken, sessionUntil } from './session.ts'
import type { Way } from './way-in.ts'

export interface BegunSession {
  /** For the cookie; the database keeps only its hash. */
  readonly token: string
  readonly cookieExpires: Date
}

/** Signs in somebody who proved to be this person. */
export async function beginSession(
  ctx: Ctx,
  who: { readonly person: string; readonly device: string; readonly way: Way },
): Promise<BegunSession> {
  await agreeToTerms(ctx, who.person)
  const token = newToken()
  await addSession(ctx, { ...who, tokenHash: hashToken(token), until: sessionUntil(ctx.now) })
  return { token, cookieExpires: cookieUntil(ctx.now) }
}
