import type { Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { pickRows } from '../../platform/db/archive/pick-rows.ts'
import { speakUtc } from '../../platform/db/archive/read-rows.ts'
import { readTables } from '../../platform/db/archive/read-tables.ts'
import { takenTables, type Table, type TakenShape } from '../../platform/db/archive/table-word.ts'
import type { ArchiveWish } from './archive-wish.ts'

export interface PickedTables {
  /** All there are. */
  readonly tables: readonly Table[]
  /** Those that go along. */
  readonly taken: readonly TakenShape[]
  /** How many rows of each go along. */
  readonly counts: ReadonlyMap<string, number>
}

/** Picks the rows that go into an archive; they are picked for this transaction only. */
export async function pickTables(tx: Transaction<DB>, wish: ArchiveWish): Promise<PickedTables> {
  const { words, scope, withAddresses } = wish
  await speakUtc(tx)
  const tables = await readTables(tx)
  const taken = takenTables(tables, words, withAddresses)
  const counts = await pickRows(tx, { tables: taken, scope, isMoving: withAddresses })
  return { tables, taken, counts }
}
