import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { importWith, lockImport, noteProgress, updateImport } from './queries/imports.ts'
import { saveVerdicts, tableRowsOf } from './queries/rows.ts'
import { aboutImport } from './about-import.ts'
import { beginCheck } from './choose-columns.ts'
import { openJudge } from './open-judge.ts'

/** Hears how many rows of all are done. */
export type OnProgress = (done: number, total: number) => void

const atOnce = 200

/** Checks with the columns as they are, at once, for the command line. */
export async function checkImport(house: House, id: string, onProgress?: OnProgress): Promise<void> {
  await house.transact(system, ctx => beginCheck(ctx, id))
  await checkRows(house, id, onProgress)
}

/**
 * Checks the rows of an import and notes a verdict per row, part by part, so that it goes on where it stopped. Does
 * nothing when there is nothing to check.
 */
export async function checkRows(
  house: House,
  id: string,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const reader = house.reader(system)
  const one = await importWith(reader, id)
  if (one?.state !== 'checking') return
  const rows = await tableRowsOf(reader, id)
  const judgeRow = await openJudge(reader, one, rows)
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows.slice(at, at + atOnce)
    const judged = part.map(row => ({ row: row.row, ...judgeRow(row) }))
    const done = at + part.length
    if (done <= one.rowsDone) continue
    const goesOn = await house.transact(system, async ctx => {
      const now = await lockImport(ctx, id)
      if (now?.state !== 'checking') return false
      await saveVerdicts(ctx.db, id, judged)
      await noteProgress(ctx.db, id, done)
      return true
    })
    if (!goesOn) return
    onProgress(done, rows.length)
  }
  await house.transact(system, async ctx => {
    await updateImport(ctx.db, id, { state: 'ready' })
    ctx.tell('imports.checked', aboutImport(id, { verb: 'Update', count: rows.length }))
  })
}
