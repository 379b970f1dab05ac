import type { Ctx } from '../../platform/ctx/ctx.ts'
import { questionFor } from './load-question.ts'
import { saveQuestion } from './queries/questions.ts'
import { factOf } from './question.ts'

/** A connector takes up a question that was left alone. */
export async function takeQuestion(ctx: Ctx, wish: { question: string }): Promise<void> {
  const question = await questionFor(ctx, wish.question, 'take')
  const { person, name } = ctx.actor
  await saveQuestion(ctx, question.id, { ...(person !== null && { owner: person }), owned_at: ctx.now })
  ctx.tell('questions.taken', { verb: 'Accept', ...factOf(question), data: { title: question.title, name } })
}
