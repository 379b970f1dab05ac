import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'gatherings'
  | 'tables'
  | 'table_hosts'
  | 'table_guests'
  | 'table_dates'
  | 'table_date_answers'
  | 'table_preparations'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
