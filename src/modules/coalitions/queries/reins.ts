import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { usualReins, type Holder, type Rein } from '../reins.ts'
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

/** What a new coalition begins with. */
export async function beginReins(ctx: Ctx, coalition: string): Promise<void> {
  await replaceReins(ctx, coalition, usualReins)
}

export async function replaceReins({ db }: Ctx, coalition: string, reins: readonly Rein[]): Promise<void> {
  await own(db).deleteFrom('coalition_reins').where('coalition', '=', coalition).execute()
  if (reins.length === 0) return
  await own(db)
    .insertInto('coalition_reins')
    .values(reins.map(({ subject, held }, sort) => ({ coalition, subject, held, sort })))
    .execute()
}
