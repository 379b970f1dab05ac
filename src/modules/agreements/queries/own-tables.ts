import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'agreements'
  | 'agreement_sections'
  | 'agreement_suggestions'
  | 'agreement_versions'
  | 'agreement_signatures'
  | 'agreement_withdrawals'
  | 'agreement_reviews'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
