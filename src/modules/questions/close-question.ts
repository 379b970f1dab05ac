import type { Ctx } from '../../platform/ctx/ctx.ts'
import { questionFor } from './load-question.ts'
import { saveQuestion } from './queries/questions.ts'
import { factOf, type Outcome } from './question.ts'

export interface ClosingWish {
  readonly question: string
  readonly kind: Outcome
  /** What came of it. */
  readonly outcome: string
}

/** Closes a question with what came of it; everyone who took part hears that. */
export async function closeQuestion(ctx: Ctx, wish: ClosingWish): Promise<void> {
  const question = await questionFor(ctx, wish.question, 'close')
  await saveQuestion(ctx, question.id, {
    state: 'closed',
    outcome: wish.outcome,
    outcome_kind: wish.kind,
    closed_at: ctx.now,
  })
  const data = { title: question.title, outcome: wish.kind }
  ctx.tell('questions.closed', { verb: 'Update', ...factOf(question), data })
}
