import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Reference } from './references.ts'

interface Move {
  readonly references: readonly Reference[]
  /** What is in the column of the kind. */
  readonly kind: string
  readonly from: string
  readonly to: string
}

/**
 * Lets all that names one thing name another, in the running transaction. A row that cannot name the other goes: there is one
 * like it already, or it would name the other twice where two must differ. The database itself says which.
 */
export async function moveNames(db: Kysely<DB>, { references, kind, from, to }: Move): Promise<void> {
  // Where two tables name a person together, one moves before the other.
  await sql`set constraints all deferred`.execute(db)
  for (const reference of references) {
    const column = sql.ref(reference.column)
    const table = sql.table(reference.table)
    const isFrom = sql`${column} = ${from}${reference.kind === null ? sql`` : sql` and ${sql.ref(reference.kind)} = ${kind}`}`
    const moving = (rows: RawBuilder<unknown>) =>
      canBeDone(db, sql`update ${table} set ${column} = ${to} where ${rows}`)
    if (await moving(isFrom)) continue
    const { rows } = await sql<{
      row: string
    }>`select ctid::text as row from ${table} where ${isFrom}`.execute(db)
    for (const { row } of rows) {
      const isRow = sql`ctid = ${row}::tid`
      if (!(await moving(isRow))) await sql`delete from ${table} where ${isRow}`.execute(db)
    }
  }
  await sql`set constraints all immediate`.execute(db)
}

/** Classes of SQLSTATE: 23505 unique, 23514 check, 23P01 exclusion. */
const refusals = new Set(['23505', '23514', '23P01'])

/** False, with nothing changed, when a constraint refuses. */
async function canBeDone(db: Kysely<DB>, change: RawBuilder<unknown>): Promise<boolean> {
  await sql`savepoint before_moving`.execute(db)
  try {
    await change.execute(db)
  } catch (error) {
    if (!refusals.has(String((error as { code?: unknown }).code))) throw error
    await sql`rollback to savepoint before_moving`.execute(db)
    return false
  }
  await sql`release savepoint before_moving`.execute(db)
  return true
}
