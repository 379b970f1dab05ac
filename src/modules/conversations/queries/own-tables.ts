import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'conversations'
  | 'conversation_hosts'
  | 'conversation_codes'
  | 'conversation_followers'
  | 'conversation_results'
  | 'statements'
  | 'statement_uses'
  | 'voters'
  | 'votes'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
