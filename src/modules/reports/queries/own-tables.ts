import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables = 'reports' | 'signpost_adoptions'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
