import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables = 'notices' | 'notice_turns' | 'notice_items' | 'notice_choices' | 'notice_calendars'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
