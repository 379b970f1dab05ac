import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'bottlenecks'
  | 'bottleneck_rules'
  | 'bottleneck_hits'
  | 'bottleneck_answers'
  | 'bottleneck_outcomes'
  | 'bottleneck_followers'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
