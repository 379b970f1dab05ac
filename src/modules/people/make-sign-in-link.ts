import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { grantRole } from './change-roles.ts'
import { joinAs } from './person-for.ts'
import { lockOperators } from './queries/grants.ts'
import { addSignIn } from './queries/sign-ins.ts'
import { linkPath } from './request-sign-in.ts'
import { handedUntil, hashSecret, localPath, newSecret } from './sign-in.ts'

/**
 * The path of a link that signs this person in, once, within 24 hours, without mail. For the command line only: whoever
 * calls it as anybody but the system is refused.
 */
export async function makeSignInLink(ctx: Ctx, wish: { person: string; next?: string }): Promise<string> {
  if (!ctx.actor.system) throw new Refusal('not_allowed', 'site.not_allowed')
  const secret = newSecret()
  await addSignIn(ctx, {
    id: newId(),
    email: null,
    person: wish.person,
    adds_to: null,
    lang: 'nl',
    link_hash: hashSecret(secret),
    code_hash: null,
    next: localPath(wish.next ?? ''),
    expires_at: handedUntil(ctx.now),
  })
  return linkPath(secret)
}

/** The operator of longest standing; made, with this name, when there is none yet. */
export async function firstOperator(ctx: Ctx, name: string): Promise<string> {
  const [operator] = await lockOperators(ctx)
  if (operator !== undefined) return operator
  const person = await joinAs(ctx, name)
  await grantRole(ctx, { person, role: 'operator', place: null })
  return person
}
