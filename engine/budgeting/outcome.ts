import type { Measures } from './measures.ts'
import type { Completion, Rule, Ties, Utility } from './method.ts'

/** Why a project is funded or not; amounts in currency, `round` from 1. */
export type Why =
  /** Equal shares: `supporters` paid, at most `paid` each (per point where ballots have points); `emptied` of them paid all they had left. */
  | { code: 'paid'; round: number; supporters: number; paid: number; emptied: number }
  /** Equal shares: the supporters had `together` left, `short` too little; `more` supporters with an untouched share would have been enough. */
  | { code: 'short'; supporters: number; together: number; short: number; more: number }
  /** Greedy: its turn came as number `rank` with `score` points (votes when ballots have none), and it fitted in `left`. */
  | { code: 'fitted'; round: number; rank: number; score: number; left: number }
  /** Greedy: its turn came with `left`, `short` too little; `more` votes (points) would have been enough. */
  | { code: 'no-room'; rank: number; score: number; left: number; short: number; more: number }
  /** Phragmén: the first moment its `supporters`, who all get money at one pace, could pay it was when each had got `level`. */
  | { code: 'reached'; round: number; supporters: number; level: number }
  /** Phragmén: it would have been payable at `level`; the rule stopped at `stop`, where `stoppedBy` no longer fitted; `more` new supporters would have been enough to come first. */
  | { code: 'stopped'; supporters: number; level: number; stop: number; stoppedBy: string; more: number }
  /** It costs more than the whole budget. */
  | { code: 'over-budget'; over: number }
  /** Nobody supports it. */
  | { code: 'no-supporters' }
  /** It costs nothing and somebody supports it. */
  | { code: 'free'; supporters: number }

/** One project getting its money; amounts in currency. */
export interface Round {
  readonly project: string
  /** What each supporter paid at most (per point where ballots have points); greedy has none. */
  readonly paid?: number
  /** Phragmén: what every voter had been given when it became payable. */
  readonly level?: number
  /** What was left of the budget after it. */
  readonly left: number
}

/** What became of one project. */
export interface Verdict {
  readonly selected: boolean
  /** Voters who name it. */
  readonly votes: number
  readonly cost: number
  readonly why: Why
}

/** What was decided and why; plain JSON, the same for the same election, amounts in currency. */
export interface Outcome {
  readonly rule: Rule
  readonly utility: Utility
  readonly completion: Completion
  readonly ties: Ties
  readonly budget: number
  readonly cost: number
  /** Ids in the order of their code units. */
  readonly selected: readonly string[]
  readonly rounds: readonly Round[]
  readonly projects: Readonly<Record<string, Verdict>>
  readonly measures: Measures
}
