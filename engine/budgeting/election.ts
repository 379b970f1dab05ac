/** How voters fill their ballot; `choose-1` of the file format is an approval of one project. */
export type BallotKind = 'approval' | 'ordinal' | 'cumulative' | 'scoring'

/** A project that asks for money. */
export interface Project {
  readonly id: string
  /** In the election's smallest unit, 0 or more. */
  readonly cost: bigint
  /** The texts of the file under `Election.projectColumns`, id and cost included; shorter than the header when the line was. */
  readonly fields: readonly string[]
}

/** What one voter filled in. */
export interface Ballot {
  /** Positions in `Election.projects`, each once; ordinal ballots: the most wanted first. */
  readonly choices: readonly number[]
  /** Cumulative and scoring ballots: the points of each choice in `1 / pointUnit`; else nothing. */
  readonly points: readonly bigint[] | undefined
  /** The texts of the file under `Election.voteColumns`. */
  readonly fields: readonly string[]
}

/** A participatory budgeting election, money and points exact. */
export interface Election {
  /** Keys and values of META, in the order of the file. */
  readonly meta: ReadonlyMap<string, string>
  readonly kind: BallotKind
  /** In the smallest unit, 0 or more. */
  readonly budget: bigint
  /** How many smallest units make one unit of currency: 1, or 100 when the file has cents. */
  readonly unit: bigint
  /** How many smallest points make one point. */
  readonly pointUnit: bigint
  readonly projectColumns: readonly string[]
  readonly projects: readonly Project[]
  readonly voteColumns: readonly string[]
  readonly ballots: readonly Ballot[]
}
