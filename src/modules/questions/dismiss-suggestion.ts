import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Reference } from './answer.ts'
import { questionFor } from './load-question.ts'
import { addDismissal } from './queries/followers.ts'
import { factOf } from './question.ts'

/** Takes somebody or something off the list of who can help with this question. */
export async function dismissSuggestion(
  ctx: Ctx,
  wish: { question: string; helper: Reference },
): Promise<void> {
  const question = await questionFor(ctx, wish.question, 'invite')
  await addDismissal(ctx, question.id, wish.helper)
  ctx.tell('questions.suggestion_dismissed', { verb: 'Remove', ...factOf(question), circle: 'named' })
}
