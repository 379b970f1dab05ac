import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'issues'
  | 'issue_origins'
  | 'coalitions'
  | 'coalition_parties'
  | 'coalition_reins'
  | 'coalition_proposals'
  | 'coalition_voices'
  | 'coalition_check_ins'
  | 'coalition_check_in_takers'
  | 'coalition_links'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
