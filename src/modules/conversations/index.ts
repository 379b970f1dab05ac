import type { Module } from '../../platform/module.ts'
import { closeJob } from './close-conversation.ts'
import { messages } from './messages/messages.ts'
import { reckonJob } from './reckon.ts'
import { routes } from './routes.ts'
import { conversationThing } from './thing.ts'

export { beginConversation } from './begin-conversation.ts'
export { castVote } from './cast-vote.ts'
export { closeConversation } from './close-conversation.ts'
export { pathOf as conversationPath } from './conversation.ts'

/** Statements on which people agree, disagree or pass, and what they have in common. */
export const conversations: Module = {
  name: 'conversations',
  messages,
  routes,
  jobs: house => [reckonJob(house), closeJob(house)],
  things: [conversationThing],
}
