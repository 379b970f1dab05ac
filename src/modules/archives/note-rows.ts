import type { House } from '../../platform/ctx/transact.ts'
import { updateArchive } from './queries.ts'

const rowsBetweenNotes = 5000

/** Notes now and then how far it is, beside the transaction of the work itself. */
export function noteRows(
  { db }: Pick<House, 'db'>,
  id: string,
): (done: number, total: number) => Promise<void> {
  let noted = 0
  return async (rowsDone, rowsTotal) => {
    if (rowsDone - noted < rowsBetweenNotes) return
    noted = rowsDone
    await updateArchive(db, id, { rowsDone, rowsTotal })
  }
}
