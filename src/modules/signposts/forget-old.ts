import type { Ctx } from '../../platform/ctx/ctx.ts'
import { dropCardsBefore } from './queries/cards.ts'
import { dropGuessesBefore } from './queries/guesses.ts'
import { correctionDays } from './quote.ts'

const day = 86_400_000 // ms

/** Forgets wrong codes, and cards that nobody typed over while it could be done. */
export async function forgetOld(ctx: Ctx): Promise<void> {
  await dropGuessesBefore(ctx, new Date(ctx.now.getTime() - day))
  await dropCardsBefore(ctx, new Date(ctx.now.getTime() - correctionDays * day))
}
