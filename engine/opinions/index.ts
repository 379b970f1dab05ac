/**
 * What people think of statements others made: what they agree on, what divides them, which groups of opinion there are and how
 * sure that is. The method of Polis, made honest for small numbers. Pure and seeded: the same input gives the same
 * result. See docs/algorithms/opinions.md.
 */
export { BadInput } from '../bad-input.ts'
export { adjustedRand } from './adjusted-rand.ts'
export { castsOf, type Cast, type Casts, type Vote } from './casts.ts'
export type { GroupingWish } from './grouping.ts'
export { readGroups, readLeftOut, readVotes } from './read-export.ts'
export { opinionsOf, type GroupShown, type Opinions, type Position, type Stage } from './report.ts'
export { leastCertainFirst, type Answers } from './routing.ts'
export { runningConversation, type RunningConversation } from './running.ts'
