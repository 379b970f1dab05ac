import { keptOfBottlenecks } from '../bottlenecks/index.ts'
import { keptOfListings } from '../listings/index.ts'
import { keptOfMatches } from '../matches/index.ts'

/** What is kept about who looked whether listings are right, who could help with them, and what they get stuck on. */
export const keptOfLooking = [...keptOfListings, ...keptOfMatches, ...keptOfBottlenecks] as const
