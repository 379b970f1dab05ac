import { whoHearsOfCoalitions, whoHearsOfIssues } from '../coalitions/index.ts'
import { whoHearsOfAgreements } from '../agreements/index.ts'
import { whoHearsOfBudgets } from '../budgets/index.ts'
import { whoHearsOfHandovers } from '../handover/index.ts'

/** Who hears of what parties do together. */
export const hearersOfCoalitions = [
  whoHearsOfCoalitions,
  whoHearsOfIssues,
  whoHearsOfAgreements,
  whoHearsOfHandovers,
  whoHearsOfBudgets,
] as const
