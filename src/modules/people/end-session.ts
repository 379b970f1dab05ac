import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { dropKeysBefore } from './queries/access-keys.ts'
import { dropChallengesBefore } from './queries/passkeys.ts'
import { dropSessions, dropSessionsBefore } from './queries/sessions.ts'
import { dropSignInsBefore } from './queries/sign-ins.ts'
import { hashToken } from './session.ts'

/** Ends sessions of the actor: this one, another one by the hash it is listed under, or all others. */
export async function endSession(
  ctx: Ctx,
  which: { token: string } | { hash: string } | { allBut: string },
): Promise<void> {
  const { person } = ctx.actor
  if (person === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  if ('allBut' in which) return dropSessions(ctx, person, { except: hashToken(which.allBut) })
  return dropSessions(ctx, person, { only: 'hash' in which ? which.hash : hashToken(which.token) })
}

const twoDays = 2 * 24 * 3_600_000

/** Forgets what nobody can sign in with any more; a day of it is needed to count wrong codes. */
export async function forgetEnded(ctx: Ctx): Promise<void> {
  await dropSignInsBefore(ctx, new Date(ctx.now.getTime() - twoDays))
  await dropSessionsBefore(ctx, ctx.now)
  await dropKeysBefore(ctx, ctx.now)
  await dropChallengesBefore(ctx, ctx.now)
}
