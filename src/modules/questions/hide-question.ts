import { away, moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { questionFor } from './load-question.ts'
import { answerWith, setHidden } from './queries/answers.ts'
import { saveQuestion } from './queries/questions.ts'
import { factOf, type Question } from './question.ts'

/** Takes a question off the pages, with the reason for the asker; without a reason it is shown again. */
export async function hideQuestion(
  ctx: Ctx,
  wish: { question: string; reason: string | null },
): Promise<void> {
  const question = await questionFor(ctx, wish.question, 'hide')
  const hiddenAt = wish.reason === null ? null : ctx.now
  await saveQuestion(ctx, question.id, { hidden_at: hiddenAt, hidden_reason: wish.reason })
  await moveFacts(ctx, question.id, movedBy(question, wish.reason))
  const verb = hiddenAt ? 'Remove' : 'Add'
  ctx.tell('questions.hidden', {
    verb,
    ...factOf(question),
    circle: 'named',
    asRole: true,
    data: { title: question.title },
  })
}

/** Takes an answer off the page, with the reason for who gave it; without a reason it is shown again. */
export async function hideAnswer(ctx: Ctx, wish: { answer: string; reason: string | null }): Promise<void> {
  const answer = await answerWith(ctx, wish.answer)
  if (!answer) throw new Refusal('not_found', 'questions.answer_not_found')
  const question = await questionFor(ctx, answer.question, 'hide')
  await setHidden(ctx, answer.id, wish.reason)
  await moveFacts(ctx, answer.id, movedBy(question, wish.reason))
  const { object: target, areas } = factOf(question)
  const object = { kind: 'answer', id: answer.id }
  ctx.tell('questions.answer_hidden', {
    verb: wish.reason === null ? 'Add' : 'Remove',
    object,
    target,
    areas,
    circle: 'named',
    asRole: true,
  })
}

function movedBy({ circle }: Question, reason: string | null) {
  return reason === null ? { from: away, to: circle } : { from: circle, to: away }
}
