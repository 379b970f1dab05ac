/** How money is given to projects. */
export type Rule = 'equal-shares' | 'greedy' | 'phragmen'
/** What a funded project is worth to a supporter: its cost (times the points of the ballot), 1, the points, or the Borda points. */
export type Utility = 'cost' | 'cardinality' | 'score' | 'borda'
/** What equal shares does with what is left. */
export type Completion = 'none' | 'add1' | 'add1-greedy'
/** Which of equally good projects goes first: more votes, then cheaper, then id; or id alone (by code units). */
export type Ties = 'votes' | 'lexicographic'

/** How to decide; what is left out is chosen as `decide` says. */
export interface Method {
  readonly rule?: Rule | undefined
  readonly utility?: Utility | undefined
  readonly completion?: Completion | undefined
  readonly ties?: Ties | undefined
}
