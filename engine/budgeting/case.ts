import type { Election } from './election.ts'
import type { Profile } from './profile.ts'

/** What every rule works on: the election, its ballots under the chosen utility, and the order among equally good projects. */
export interface Case {
  readonly election: Election
  readonly profile: Profile
  /** Per project, 0 goes first. */
  readonly ranks: Int32Array
}
