import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables = 'promises' | 'promise_changes' | 'promise_followers' | 'promise_asks' | 'promise_links'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
