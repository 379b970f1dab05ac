import { newId } from '../../platform/db/ids.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { insertStatements, statementsOf } from './queries/statements.ts'
import { voterOf } from './queries/voters.ts'
import { faultIn, type StatementState } from './statement.ts'
import { seatOf, takeSeat } from './take-seat.ts'

const mostOwn = 10

/**
 * Adds a statement: of who leads the conversation at once, of others after somebody looked at it where that is the rule. Returns
 * its state.
 */
export async function addStatement(
  ctx: Ctx,
  wish: { readonly conversation: string; readonly body: string; readonly token: string | null },
): Promise<StatementState> {
  const conversation = await conversationFor(ctx, 'add_statement', wish.conversation)
  const { id, hosts, checkedFirst } = conversation
  const body = wish.body.replace(/\s+/g, ' ').trim()
  const fault = faultIn(body)
  if (fault !== undefined) throw new Refusal('invalid', fault, { field: 'body' })
  const there = await statementsOf(ctx, id)
  if (there.some(one => one.state !== 'out' && one.body.toLowerCase() === body.toLowerCase()))
    throw new Refusal('invalid', 'conversations.statement_there', { field: 'body' })
  const leads = ctx.actor.person !== null && hosts.includes(ctx.actor.person)
  const author = leads ? null : await authorIn(ctx, wish.conversation, { conversation, token: wish.token })
  if (author !== null && there.filter(one => one.author === author).length >= mostOwn)
    throw new Refusal('too_many', 'conversations.statements_many', { most: mostOwn })
  const state = checkedFirst && !leads ? 'waiting' : 'in'
  await insertStatements(ctx, id, [{ id: newId(), body, author, isSeed: leads, state }])
  ctx.tell('conversations.statement_added', {
    ...{ verb: 'Add', ...factOf(conversation), circle: 'named' },
    data: { title: conversation.title, state },
  })
  return state
}

/** Who adds a statement takes part, and votes with the same seat. */
async function authorIn(
  ctx: Ctx,
  id: string,
  { conversation, token }: { conversation: Parameters<typeof takeSeat>[1]; token: string | null },
): Promise<string> {
  const seat = seatOf(ctx, token)
  await takeSeat(ctx, conversation, seat)
  const voter = await voterOf(ctx, id, seat)
  if (!voter) throw new Refusal('not_allowed', 'conversations.begin_first')
  return voter.id
}
