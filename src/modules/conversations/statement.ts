import { longest } from './conversation.ts'

/** Waiting: nobody but its author and the hosts see it yet. Out: taken away, with the reason. */
export const statementStates = ['waiting', 'in', 'out'] as const
export type StatementState = (typeof statementStates)[number]

/** One idea in one sentence. */
export interface Statement {
  readonly id: string
  /** Within its conversation, from 0, as in the files of Polis. */
  readonly number: number
  readonly body: string
  /** Id of the voter who added it; null for who led the conversation, or when that voter is gone. */
  readonly author: string | null
  readonly isSeed: boolean
  readonly state: StatementState
  /** Why it was taken away, or what its author should know. */
  readonly reason: string
  readonly saidAt: Date
}

/** What is wrong with a statement, as a key of the messages; undefined when it can stand. */
export function faultIn(body: string): string | undefined {
  if (body.length < 3) return 'conversations.statement_missing'
  if (body.length > longest.statement) return 'conversations.statement_long'
  if (body.includes('?')) return 'conversations.statement_question'
  return undefined
}

/** Whether it looks like two ideas in one: who agrees with the one and not with the other cannot vote on it. */
export function looksDouble(body: string): boolean {
  return /\S+\s+\S+,?\s(?:en|maar|and|but)\s\S+\s+\S+/i.test(body)
}
