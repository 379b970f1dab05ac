import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { usualReins, type Holder, type Rein } from '../reins.ts'
import { insertCoalition, type NewCoalition } from './coalitions.ts'
import { own } from './own-tables.ts'

/** Who decides on what in this coalition, in its order. */
export async function reinsOf({ db }: Pick<Reader, 'db'>, coalition: string): Promise<Rein[]> {
  const rows = await own(db)
    .selectFrom('coalition_reins')
    .select(['subject', 'held'])
    .where('coalition', '=', coalition)
    .orderBy('sort')
    .execute()
  return rows.map(({ subject, held }) => ({ subject, held: held as Holder }))
}

/** A new coalition with the reins it begins with. */
export async function insertDraft(ctx: Ctx, coalition: NewCoalition): Promise<void> {
  await insertCoalition(ctx, coalition)
  await replaceReins(ctx, coalition.id, usualReins)
}

export async function replaceReins({ db }: Ctx, coalition: string, reins: readonly Rein[]): Promise<void> {
  await own(db).deleteFrom('coalition_reins').where('coalition', '=', coalition).execute()
  if (reins.length === 0) return
  await own(db)
    .insertInto('coalition_reins')
    .values(reins.map(({ subject, held }, sort) => ({ coalition, subject, held, sort })))
    .execute()
}
