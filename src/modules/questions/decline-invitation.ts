import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { settleInvitation } from './queries/invitations.ts'
import { questionsWith } from './queries/questions.ts'
import { factOf } from './question.ts'

/** Says "not now" to being asked. Doing it again changes nothing. */
export async function declineInvitation(ctx: Ctx, wish: { question: string }): Promise<void> {
  const [question] = await questionsWith(ctx, [wish.question])
  const { person } = ctx.actor
  if (!question || person === null) throw new Refusal('not_found', 'questions.not_found')
  if (!(await settleInvitation(ctx, { question: question.id, person, by: 'declined_at' }))) return
  ctx.tell('questions.declined', { verb: 'Reject', ...factOf(question), circle: 'named' })
}
