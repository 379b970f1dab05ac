import type { Ctx } from '../../platform/ctx/ctx.ts'
import { askedSince, countAttempt, takeSignIn, type SignIn } from './queries/sign-ins.ts'
import { hashCode, isSame, mostAttempts, mostWrongCodesADay } from './sign-in.ts'

/** Why a code opens nothing. */
export type CodeRefused = 'wrong_code' | 'code_ended'

/**
 * What a mailed code opens. A wrong one counts: five for one mail, and twenty-five for one address a day, after which only
 * links work.
 */
export async function takeByCode(
  ctx: Ctx,
  wish: { readonly signIn: string; readonly code: string },
  addsTo: string | null,
): Promise<(SignIn & { email: string }) | CodeRefused> {
  const signIn = await takeSignIn(ctx, { id: wish.signIn }, addsTo)
  if (!signIn?.code_hash || signIn.email === null || signIn.attempts >= mostAttempts) return 'code_ended'
  const { email } = signIn
  const dayAgo = new Date(ctx.now.getTime() - 24 * 3_600_000)
  const { wrong } = await askedSince(ctx, email, dayAgo)
  if (wrong >= mostWrongCodesADay) return 'code_ended'
  const code = wish.code.replace(/\D/g, '')
  if (isSame(hashCode(signIn.id, code), signIn.code_hash)) return { ...signIn, email }
  await countAttempt(ctx, signIn.id)
  return signIn.attempts + 1 >= mostAttempts ? 'code_ended' : 'wrong_code'
}
