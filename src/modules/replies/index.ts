import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'

export { answerLine } from './answer-line.ts'
export { replyJobs } from './fetch-replies.ts'
export { inMailbox } from './mailbox.ts'
export type { Desk } from './desk.ts'

export const replies: Module = { name: 'replies', messages }
