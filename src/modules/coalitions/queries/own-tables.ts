import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables = 'issues' | 'issue_origins' | 'coalitions' | 'coalition_parties'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
