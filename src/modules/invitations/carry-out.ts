import type { Ctx } from '../../platform/ctx/ctx.ts'
import { createInitiative, type InitiativeWish } from '../initiatives/index.ts'
import { answerQuestion, askQuestion, type QuestionWish } from '../questions/index.ts'

/** What is filled in. */
export type Filled =
  | { readonly kind: 'question'; readonly wish: QuestionWish }
  | { readonly kind: 'initiative'; readonly wish: InitiativeWish }
  | { readonly kind: 'answer'; readonly wish: { readonly question: string; readonly body: string } }

/** By the same road as everybody. Returns the id of what was made. */
export async function carryOut(ctx: Ctx, filled: Filled): Promise<string> {
  if (filled.kind === 'question') return (await askQuestion(ctx, filled.wish)).id
  if (filled.kind === 'initiative') return (await createInitiative(ctx, filled.wish)).id
  return answerQuestion(ctx, { ...filled.wish, role: '', references: [] })
}
