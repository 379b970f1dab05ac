import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'introductions'
  | 'introduction_sides'
  | 'introduction_links'
  | 'introduction_blocks'
  | 'introduction_reports'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
