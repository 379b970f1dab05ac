import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Lines } from '../ballot.ts'
import { own } from './own-tables.ts'

/** What somebody read on a sheet of paper. */
export interface PaperEntry {
  readonly keyHash: string
  readonly batch: string
  readonly number: number
  readonly turn: number
  readonly by: string | null
  readonly lines: Lines
}

export async function insertEntry(
  { db, now, actor }: Ctx,
  entry: { readonly keyHash: string; readonly turn: 1 | 2 | 3; readonly lines: Lines },
): Promise<void> {
  await own(db)
    .insertInto('paper_entries')
    .values({
      ...{ key_hash: entry.keyHash, turn: entry.turn, lines: JSON.stringify(entry.lines) },
      ...{ entered_by: actor.person, entered_at: now },
    })
    .execute()
}

/** Everything read from the sheets of a budget, by sheet and turn. */
export async function entriesOf({ db }: Pick<Reader, 'db'>, budget: string): Promise<PaperEntry[]> {
  const rows = await own(db)
    .selectFrom('paper_entries as e')
    .innerJoin('budget_keys as k', 'k.key_hash', 'e.key_hash')
    .select(['e.key_hash', 'k.batch', 'k.number', 'e.turn', 'e.entered_by', 'e.lines'])
    .where('k.budget', '=', budget)
    .orderBy('k.batch')
    .orderBy('k.number')
    .orderBy('e.turn')
    .execute()
  return rows.map(({ key_hash, batch, number, turn, entered_by, lines }) => ({
    ...{ keyHash: key_hash, batch, number, turn, by: entered_by, lines: lines as unknown as Lines },
  }))
}

/** The sheet of a budget with this number, locked until the transaction ends: two who enter it take turns. */
export async function lockKey({ db }: Ctx, keyHash: string) {
  const row = await own(db)
    .selectFrom('budget_keys')
    .select(['key_hash', 'voter'])
    .where('key_hash', '=', keyHash)
    .forUpdate()
    .executeTakeFirst()
  return row && { keyHash: row.key_hash, voter: row.voter }
}
