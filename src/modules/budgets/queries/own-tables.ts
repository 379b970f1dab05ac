import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'budgets'
  | 'budget_hosts'
  | 'budget_moves'
  | 'projects'
  | 'project_costs'
  | 'project_supporters'
  | 'project_mergers'
  | 'budget_voters'
  | 'budget_keys'
  | 'ballots'
  | 'ballot_addresses'
  | 'paper_entries'
  | 'budget_outcomes'
  | 'milestones'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
