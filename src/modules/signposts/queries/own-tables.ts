import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  'sittings' | 'seats' | 'signposts' | 'quotes' | 'hands' | 'promise_offers' | 'sitting_guesses' | 'cards'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
