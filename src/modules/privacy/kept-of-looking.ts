import { keptOfListings } from '../listings/index.ts'
import { keptOfMatches } from '../matches/index.ts'

/** What is kept about who looked whether listings are right, and who could help with them. */
export const keptOfLooking = [...keptOfListings, ...keptOfMatches] as const
