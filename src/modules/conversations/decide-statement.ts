import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { decideStatement, statementsOf } from './queries/statements.ts'
import { reckonSoon } from './reckon.ts'

/** Shows a statement to everybody, or takes it away with a reason; its author sees which, and why. */
export async function decideOnStatement(
  ctx: Ctx,
  wish: {
    readonly conversation: string
    readonly statement: string
    readonly state: 'in' | 'out'
    readonly reason: string
  },
): Promise<void> {
  const { state, reason, statement: id } = wish
  const conversation = await conversationFor(ctx, 'decide_statement', wish.conversation)
  const statement = (await statementsOf(ctx, conversation.id)).find(one => one.id === id)
  if (!statement) throw new Refusal('not_found', 'conversations.statement_gone')
  if (state === 'out' && reason.trim().length < 3)
    throw new Refusal('invalid', 'conversations.reason_missing', { field: 'reason' })
  if (statement.state === state) return
  await decideStatement(ctx, { id, state, reason: reason.trim() })
  reckonSoon(ctx, conversation.id)
  ctx.tell('conversations.statement_decided', {
    ...{ verb: 'Update', ...factOf(conversation), circle: 'named', asRole: true },
    data: { title: conversation.title, statement: id, state },
  })
}
