import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'organisations'
  | 'positions'
  | 'mandates'
  | 'position_successions'
  | 'organisation_contacts'
  | 'organisation_claims'
  | 'organisation_merges'
  | 'organisation_closures'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
