import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { conversationToVoteIn } from './load-conversation.ts'
import { saveVote, type Ballot } from './queries/votes.ts'
import { reckonSoon } from './reckon.ts'
import { seatOf, takeSeat } from './take-seat.ts'

/**
 * Takes one vote, as the person who signed in or as this browser. The last one on a statement counts. Nothing is told of it: no
 * fact says who votes, or what.
 */
export async function castVote(ctx: Ctx, ballot: Ballot & { readonly token: string | null }): Promise<void> {
  const conversation = await conversationToVoteIn(ctx, ballot.conversation)
  const seat = seatOf(ctx, ballot.token)
  if (!(await saveVote(ctx, seat, ballot))) {
    await takeSeat(ctx, conversation, seat)
    if (!(await saveVote(ctx, seat, ballot))) throw new Refusal('gone', 'conversations.statement_gone')
  }
  reckonSoon(ctx, conversation.id)
}
