import { whoHearsOfAgreements } from '../agreements/index.ts'

/** Who hears of what parties do together. */
export const hearersOfCoalitions = [whoHearsOfAgreements] as const
