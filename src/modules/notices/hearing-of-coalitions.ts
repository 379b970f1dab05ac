import { whoHearsOfCoalitions, whoHearsOfIssues } from '../coalitions/index.ts'
import { whoHearsOfAgreements } from '../agreements/index.ts'
import { whoHearsOfConversations } from '../conversations/index.ts'
import { whoHearsOfBudgets } from '../budgets/index.ts'
import { whoHearsOfHandovers } from '../handover/index.ts'
import { whoHearsOfTables } from '../tables/index.ts'

/** Who hears of what people do and decide together. */
export const hearersOfCoalitions = [
  whoHearsOfCoalitions,
  whoHearsOfIssues,
  whoHearsOfAgreements,
  whoHearsOfTables,
  whoHearsOfConversations,
  whoHearsOfHandovers,
  whoHearsOfBudgets,
] as const
