import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Sitting } from '../sitting.ts'
import { own } from './own-tables.ts'

type By = { readonly code: string } | { readonly table: string }

export async function sittingBy({ db }: Pick<Reader, 'db'>, by: By): Promise<Sitting | undefined> {
  const query = own(db).selectFrom('sittings').selectAll()
  const row = await (
    'code' in by ? query.where('code', '=', by.code) : query.where('at_table', '=', by.table)
  ).executeTakeFirst()
  return row && asSitting(row)
}

/** The same, locked until the transaction ends. */
export async function lockSitting({ db }: Ctx, table: string): Promise<Sitting | undefined> {
  const query = own(db).selectFrom('sittings').selectAll().where('at_table', '=', table)
  const row = await query.forUpdate().executeTakeFirst()
  return row && asSitting(row)
}

/** False when another table has this code. */
export async function insertSitting(
  { db, now }: Ctx,
  { table, code }: Pick<Sitting, 'table' | 'code'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('sittings')
    .values({ at_table: table, code, step_since: now, began_at: now })
    .onConflict(conflict => conflict.column('code').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveDoor({ db }: Ctx, table: string, isOpen: boolean): Promise<void> {
  await own(db).updateTable('sittings').set({ door_open: isOpen }).where('at_table', '=', table).execute()
}

export async function saveStep({ db, now }: Ctx, table: string, step: number): Promise<void> {
  await own(db).updateTable('sittings').set({ step, step_since: now }).where('at_table', '=', table).execute()
}

interface Row {
  readonly at_table: string
  readonly code: string
  readonly door_open: boolean
  readonly step: number
  readonly step_since: Date
  readonly began_at: Date
}

function asSitting(row: Row): Sitting {
  const { code, step } = row
  return {
    ...{ table: row.at_table, code, step },
    ...{ doorOpen: row.door_open, stepSince: row.step_since, beganAt: row.began_at },
  }
}
