import type { Ctx } from '../../platform/ctx/ctx.ts'
import { keptDays } from './invitation.ts'
import { dropGuessesBefore } from './queries/guesses.ts'
import { dropAddressesBefore } from './queries/guests.ts'
import { dropUnanswered } from './queries/invitations.ts'

const day = 86_400_000 // ms

/** Forgets invitations that nobody answered, addresses that nobody confirmed, and wrong codes. */
export async function forgetOld(ctx: Ctx): Promise<void> {
  const before = (days: number) => new Date(ctx.now.getTime() - days * day)
  await dropUnanswered(ctx, before(keptDays))
  await dropAddressesBefore(ctx, before(keptDays))
  await dropGuessesBefore(ctx, before(1))
}
