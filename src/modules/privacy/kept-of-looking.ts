import { keptOfBottlenecks } from '../bottlenecks/index.ts'
import { keptOfBudgets } from '../budgets/index.ts'
import { keptOfConversations } from '../conversations/index.ts'
import { keptOfListings } from '../listings/index.ts'
import { keptOfMatches } from '../matches/index.ts'

/** What is kept about who looked whether listings are right, who could help, what they get stuck on, how they voted, and where money goes. */
export const keptOfLooking = [
  ...keptOfListings,
  ...keptOfMatches,
  ...keptOfBottlenecks,
  ...keptOfConversations,
  ...keptOfBudgets,
] as const
