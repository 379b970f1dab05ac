import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { questionFor, questionWith } from './load-question.ts'
import { answerWith, saveBody } from './queries/answers.ts'
import { saveQuestion } from './queries/questions.ts'
import { factOf, type Question } from './question.ts'
import { answerRights } from './rights.ts'

export type Rewording = Pick<Question, 'title' | 'explanation' | 'motivation'>

/** Says a question in other words, as long as it is not closed; its page stays where it is. */
export async function rewordQuestion(ctx: Ctx, id: string, words: Rewording): Promise<void> {
  const question = await questionFor(ctx, id, 'reword')
  const { title, explanation, motivation } = words
  await saveQuestion(ctx, question.id, { title, explanation, motivation })
  ctx.tell('questions.reworded', { verb: 'Update', ...factOf(question), data: { title } })
}

/** Says an answer in other words. */
export async function rewordAnswer(ctx: Ctx, id: string, body: string): Promise<void> {
  const answer = await answerWith(ctx, id)
  if (!answer) throw new Refusal('not_found', 'questions.answer_not_found')
  const question = await questionWith(ctx, answer.question)
  allow(answerRights, { actor: ctx.actor, action: 'reword', thing: answer })
  await saveBody(ctx, answer.id, body)
  const { object: target, areas } = factOf(question)
  const object = { kind: 'answer', id: answer.id }
  ctx.tell('questions.answer_reworded', { verb: 'Update', object, target, areas, circle: 'named' })
}
