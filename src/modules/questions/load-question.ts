import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { isTakenAway, lockQuestion, questionAt, questionsWith } from './queries/questions.ts'
import type { Question } from './question.ts'
import { questionRights, type QuestionAction } from './rights.ts'

/** The question for something that only some may do, locked until the transaction ends. */
export async function questionFor(ctx: Ctx, id: string, action: QuestionAction): Promise<Question> {
  const question = await lockQuestion(ctx, id)
  if (!question) throw await missing(ctx, { id })
  allow(questionRights, { actor: ctx.actor, action, thing: question })
  return question
}

/** The question of a page; what the reader may not see is not there. */
export async function questionOfPage(reader: Reader, slug: string): Promise<Question> {
  const question = await questionAt(reader, slug)
  if (!question) throw await missing(reader, { slug })
  return question
}

/** A question by its id; what the reader may not see is not there. */
export async function questionWith(reader: Reader, id: string): Promise<Question> {
  const [question] = await questionsWith(reader, [id])
  if (!question) throw await missing(reader, { id })
  return question
}

/** Why a question is not there for this reader: taken off the pages, or never there. */
async function missing(reader: Reader, key: { slug: string } | { id: string }): Promise<Refusal> {
  const isGone = await isTakenAway(reader, key)
  return isGone ? new Refusal('gone', 'questions.gone') : new Refusal('not_found', 'questions.not_found')
}
