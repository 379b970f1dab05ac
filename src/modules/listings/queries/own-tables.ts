import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables = 'listing_spans' | 'listing_checks' | 'listing_asks' | 'listing_links' | 'listing_remarks'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
