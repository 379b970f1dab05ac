import { whoHearsOfCoalitions, whoHearsOfIssues } from '../coalitions/index.ts'
import { whoHearsOfAgreements } from '../agreements/index.ts'
import { whoHearsOfHandovers } from '../handover/index.ts'
import { whoHearsOfTables } from '../tables/index.ts'

/** Who hears of what parties do together. */
export const hearersOfCoalitions = [
  whoHearsOfCoalitions,
  whoHearsOfIssues,
  whoHearsOfAgreements,
  whoHearsOfTables,
  whoHearsOfHandovers,
] as const
