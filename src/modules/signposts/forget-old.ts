import type { Ctx } from '../../platform/ctx/ctx.ts'
import { dropGuessesBefore } from './queries/guesses.ts'

const day = 86_400_000 // ms

/** Forgets wrong codes. */
export async function forgetOld(ctx: Ctx): Promise<void> {
  await dropGuessesBefore(ctx, new Date(ctx.now.getTime() - day))
}
