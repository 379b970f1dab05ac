import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export interface KeptText {
  readonly state: Buffer | null
  readonly body: string
  readonly version: number
}

/** The shared text of a table as it was saved last. */
export async function textOf({ db }: Pick<Reader, 'db'>, table: string): Promise<KeptText | undefined> {
  return selectText(db, table).executeTakeFirst()
}

/** The same, locked until the transaction ends: another process may have saved in the meantime. */
export async function lockText({ db, now }: Ctx, table: string): Promise<KeptText | undefined> {
  await own(db)
    .insertInto('reports')
    .values({ at_table: table, updated_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return selectText(db, table).forUpdate().executeTakeFirst()
}

/** The version goes up when readers see another text. */
export async function saveText(
  { db, now }: Ctx,
  { table, state, body, version }: { table: string; state: Uint8Array; body: string; version: number },
): Promise<void> {
  await own(db)
    .updateTable('reports')
    .set({ text_state: Buffer.from(state), body, version, updated_at: now })
    .where('at_table', '=', table)
    .execute()
}

function selectText(db: Reader['db'], table: string) {
  return own(db)
    .selectFrom('reports')
    .select(['text_state as state', 'body', 'version'])
    .where('at_table', '=', table)
}
