import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Reference } from './answer.ts'
import { resolveReferences } from './resolve-references.ts'
import { questionFor } from './load-question.ts'
import { addAnswer } from './queries/answers.ts'
import { settleInvitation } from './queries/invitations.ts'
import { saveQuestion } from './queries/questions.ts'
import { factOf } from './question.ts'

export interface AnswerWish {
  readonly question: string
  readonly body: string
  /** In which role the person says it; may be empty. */
  readonly role: string
  readonly references: readonly Reference[]
}

const mostReferences = 10

/** Answers a question. What the answer refers to and the actor may not see is left out. Returns the id of the answer. */
export async function answerQuestion(ctx: Ctx, wish: AnswerWish): Promise<string> {
  const question = await questionFor(ctx, wish.question, 'answer')
  const seen = await resolveReferences(ctx, wish.references.slice(0, mostReferences))
  const references = seen.map(({ kind, id }) => ({ kind, id }))
  const id = newId()
  await addAnswer(ctx, { id, question: question.id, role: wish.role, body: wish.body, references })
  await settleInvitation(ctx, { question: question.id, person: ctx.actor.person ?? '', by: 'answered_at' })
  if (question.state === 'open') await saveQuestion(ctx, question.id, { state: 'answered' })
  const { object: target, ...where } = factOf(question)
  const data = { title: question.title, name: ctx.actor.name }
  ctx.tell('questions.answered', { verb: 'Create', object: { kind: 'answer', id }, target, ...where, data })
  return id
}
