import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  'cases' | 'case_reports' | 'case_decisions' | 'case_objections' | 'moderation_settings' | 'place_rules'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
