import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { forgetJob } from './ask-to-follow.ts'
import { closeJob } from './close-conversation.ts'
import { indexConversations } from './index-conversations.ts'
import { messages } from './messages/messages.ts'
import { reckonJob } from './reckon.ts'
import { routes } from './routes.ts'
import { conversationThing } from './thing.ts'

export { addStatement } from './add-statement.ts'
export { askToFollow } from './ask-to-follow.ts'
export { beginConversation, type ConversationWish } from './begin-conversation.ts'
export { carryOn } from './carry-on.ts'
export { castVote } from './cast-vote.ts'
export { closeConversation, tellDone } from './close-conversation.ts'
export { codesOf } from './code.ts'
export { pathOf as conversationPath } from './conversation.ts'
export { enterPaper } from './enter-paper.ts'
export { removeExampleConversations } from './example.ts'
export { confirmFollowing } from './follow-conversation.ts'
export { makeCodes } from './make-codes.ts'
export { PlaceConversations, type ListedConversations } from './pages/ConversationCards.tsx'
export { keptOfConversations } from './queries/kept.ts'
export { statementIdsOf } from './queries/statements.ts'
export { newestConversations } from './show-list.ts'
export { takeSeatByCode } from './take-seat.ts'
export { stillWaiting as stillWaitingStatements, whoHears as whoHearsOfConversations } from './who-hears.ts'

/** Statements on which people agree, disagree or pass, and what they have in common. */
export const conversations: Module = {
  name: 'conversations',
  messages,
  routes,
  api,
  jobs: house => [reckonJob(house), closeJob(house), forgetJob(house)],
  things: [conversationThing],
  consumers: [indexConversations],
}
