import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow, may } from '../../platform/rights.ts'
import type { Conversation } from './conversation.ts'
import { lockConversation, shareConversation } from './queries/find.ts'
import { rights, type ConversationAction } from './rights.ts'

/** The conversation for a change by the actor, locked. What the actor may not see is not there. */
export async function conversationFor(
  ctx: Ctx,
  action: ConversationAction,
  id: string,
): Promise<Conversation> {
  return allowed(ctx, action, await lockConversation(ctx, id))
}

/** The same for a vote: many vote at once, and closing waits for those that are under way. */
export async function conversationToVoteIn(
  ctx: Ctx,
  id: string,
  action: 'vote' | 'enter_paper' = 'vote',
): Promise<Conversation> {
  return allowed(ctx, action, await shareConversation(ctx, id))
}

function allowed(
  { actor, now }: Reader,
  action: ConversationAction,
  conversation: Conversation | undefined,
): Conversation {
  if (!conversation) throw new Refusal('not_found', 'conversations.not_found')
  const thing = { ...conversation, now }
  const reason = may(rights, { actor, action, thing })
  if (reason === 'conversations.is_closed') throw new Refusal('closed', reason)
  allow(rights, { actor, action, thing })
  return conversation
}
