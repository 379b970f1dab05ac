import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Conversation } from './conversation.ts'
import { conversationAt } from './queries/find.ts'
import { rights, type ConversationAction } from './rights.ts'

export interface SlugRoute {
  Params: { slug: string }
}

/** The conversation of this request, also when it was removed. */
export async function foundTo({ reader, params }: FastifyRequest): Promise<Conversation> {
  const conversation = await conversationAt(reader, (params as SlugRoute['Params']).slug)
  if (!conversation) throw new Refusal('not_found', 'conversations.not_found')
  return conversation
}

/** The conversation of this request, as long as it stands. */
export async function standing(request: FastifyRequest): Promise<Conversation> {
  const conversation = await foundTo(request)
  if (conversation.removedAt !== null) throw new Refusal('gone', 'conversations.removed')
  return conversation
}

/** The conversation of this request, for a form that changes it: refused before anything is typed. */
export async function conversationTo(
  request: FastifyRequest,
  action: ConversationAction,
): Promise<Conversation> {
  const conversation = await standing(request)
  const { actor, reader } = request
  allow(rights, { actor, action, thing: { ...conversation, now: reader.now } })
  return conversation
}
