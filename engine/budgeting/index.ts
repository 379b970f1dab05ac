/**
 * Participatory budgets: reads and writes elections in the `.pb` format, decides them by equal shares, greedily or by Phragmén's rule,
 * exactly, and explains the outcome. No input or output. See docs/algorithms/budgeting.md.
 */
export { BadInput } from '../bad-input.ts'
export { decide } from './decide.ts'
export type { EjrPlus } from './ejr-plus.ts'
export type { Ballot, BallotKind, Election, Project } from './election.ts'
export type { Measures } from './measures.ts'
export { againstOfficial, type Official } from './official.ts'
export type { Completion, Method, Rule, Ties, Utility } from './method.ts'
export type { Outcome, Round, Verdict, Why } from './outcome.ts'
export { parseElection } from './parse-election.ts'
export type { Spending } from './spending.ts'
export { writeElection } from './write-election.ts'
