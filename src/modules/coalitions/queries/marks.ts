import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

type Table = 'issues' | 'coalitions'

/** It stays at its address, with the reason. */
export async function saveRemoval({ db, now }: Ctx, table: Table, one: { id: string; reason: string }) {
  const gone = { removed_at: now, removed_reason: one.reason }
  if (table === 'issues') await own(db).updateTable('issues').set(gone).where('id', '=', one.id).execute()
  else await own(db).updateTable('coalitions').set(gone).where('id', '=', one.id).execute()
}

/** Off the pages with a reason, or back on them without. */
export async function saveHiding({ db, now }: Ctx, table: Table, one: { id: string; reason: string | null }) {
  const hidden = { hidden_at: one.reason === null ? null : now, hidden_reason: one.reason }
  if (table === 'issues') await own(db).updateTable('issues').set(hidden).where('id', '=', one.id).execute()
  else await own(db).updateTable('coalitions').set(hidden).where('id', '=', one.id).execute()
}
