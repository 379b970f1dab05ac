import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, 'imports' | 'import_rows'>> {
  return db.$pickTables<'imports' | 'import_rows'>()
}
