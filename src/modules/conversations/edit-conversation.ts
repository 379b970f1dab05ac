import { moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseCircle, type CircleWish, type SavedCircle } from '../circles/index.ts'
import { areasOf, checkClosing, type ConversationTold } from './begin-conversation.ts'
import { factOf } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { saveRemoval, updateConversation } from './queries/save.ts'

export interface ConversationEdit extends ConversationTold {
  readonly id: string
  /** The version that was on the screen. */
  readonly version: number
  readonly circle: CircleWish
}

/** Words it anew. Refuses when somebody else did so since; then nothing is saved. */
export async function editConversation(ctx: Ctx, wish: ConversationEdit): Promise<SavedCircle> {
  const before = await conversationFor(ctx, 'edit', wish.id)
  if (before.version !== wish.version) throw new Refusal('conflict', 'conversations.changed_meanwhile')
  const { id, title, intro, checkedFirst, closesAt } = wish
  if (before.state === 'open' && closesAt?.getTime() !== before.closesAt?.getTime())
    checkClosing(ctx, closesAt)
  const areas = await areasOf(ctx, wish.places)
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'conversation', id }, wish: wish.circle, before: before.circle },
  })
  const told = { title, intro, checkedFirst, closesAt, areas, circle, places: [...new Set(wish.places)] }
  await updateConversation(ctx, id, told)
  await moveFacts(ctx, id, { from: before.circle, to: circle })
  const touched = [...new Set([...areas, ...before.areas])]
  ctx.tell('conversations.changed', {
    ...{ verb: 'Update', ...factOf({ ...before, areas: touched, circle }) },
    data: { title },
  })
  return { wish: wish.circle, saved: circle, before: before.circle }
}

export async function removeConversation(
  ctx: Ctx,
  wish: { readonly id: string; readonly reason: string },
): Promise<void> {
  const conversation = await conversationFor(ctx, 'remove', wish.id)
  await saveRemoval(ctx, wish.id, wish.reason)
  ctx.tell('conversations.removed', {
    ...{ verb: 'Delete', ...factOf(conversation) },
    data: { title: conversation.title },
    ...(ctx.actor.person !== conversation.createdBy && { asRole: true }),
  })
}
