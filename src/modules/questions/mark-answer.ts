import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { answerWith, setMark } from './queries/answers.ts'
import { questionsWith } from './queries/questions.ts'
import { factOf } from './question.ts'
import { answerRights } from './rights.ts'

/** Says that an answer helped, or takes that back. Each person counts once. */
export async function markAnswer(ctx: Ctx, wish: { answer: string; helpful: boolean }): Promise<void> {
  const answer = await answerWith(ctx, wish.answer)
  const [question] = answer ? await questionsWith(ctx, [answer.question]) : []
  if (!answer || !question) throw new Refusal('not_found', 'questions.answer_not_found')
  if (answer.hiddenAt !== null) throw new Refusal('gone', 'questions.answer_gone')
  allow(answerRights, { actor: ctx.actor, action: 'mark', thing: answer })
  if (!(await setMark(ctx, answer.id, wish.helpful))) return
  const { object: target, ...where } = factOf(question)
  const verb = wish.helpful ? 'Like' : 'Undo'
  ctx.tell('questions.answer_marked', { verb, object: { kind: 'answer', id: answer.id }, target, ...where })
}
