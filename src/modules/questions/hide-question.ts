import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { questionFor } from './load-question.ts'
import { answerWith, setHidden } from './queries/answers.ts'
import { saveQuestion } from './queries/questions.ts'
import { factOf } from './question.ts'

/** Takes a question off the pages, with the reason for the asker; without a reason it is shown again. */
export async function hideQuestion(
  ctx: Ctx,
  wish: { question: string; reason: string | null },
): Promise<void> {
  const question = await questionFor(ctx, wish.question, 'hide')
  const hiddenAt = wish.reason === null ? null : ctx.now
  await saveQuestion(ctx, question.id, { hidden_at: hiddenAt, hidden_reason: wish.reason })
  const verb = hiddenAt ? 'Remove' : 'Add'
  ctx.tell('questions.hidden', {
    verb,
    ...factOf(question),
    circle: 'named',
    data: { title: question.title },
  })
}

/** Takes an answer off the page, or shows it again. */
export async function hideAnswer(ctx: Ctx, wish: { answer: string; hides: boolean }): Promise<void> {
  const answer = await answerWith(ctx, wish.answer)
  if (!answer) throw new Refusal('not_found', 'questions.answer_not_found')
  const question = await questionFor(ctx, answer.question, 'hide')
  await setHidden(ctx, answer.id, wish.hides ? ctx.now : null)
  const { object: target, areas } = factOf(question)
  const object = { kind: 'answer', id: answer.id }
  ctx.tell('questions.answer_hidden', {
    verb: wish.hides ? 'Remove' : 'Add',
    object,
    target,
    areas,
    circle: 'named',
  })
}
