import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** That a coalition took a signpost as its own. */
export interface Adoption {
  readonly signpost: string
  readonly coalition: string
  readonly adoptedAt: Date
}

type Of = { readonly signposts: readonly string[] } | { readonly coalition: string }

/** Who took these signposts, or what this coalition took, newest first. */
export async function adoptionsOf({ db }: Pick<Reader, 'db'>, of: Of): Promise<Adoption[]> {
  if ('signposts' in of && of.signposts.length === 0) return []
  const query = own(db)
    .selectFrom('signpost_adoptions')
    .select(['signpost', 'coalition', 'adopted_at'])
    .orderBy('adopted_at', 'desc')
    .orderBy('signpost')
  const rows = await (
    'signposts' in of
      ? query.where('signpost', 'in', [...of.signposts])
      : query.where('coalition', '=', of.coalition)
  ).execute()
  return rows.map(({ adopted_at, ...row }) => ({ ...row, adoptedAt: adopted_at }))
}

/** False when it was taken already. */
export async function insertAdoption(
  { db, now, actor }: Ctx,
  { signpost, coalition }: Pick<Adoption, 'signpost' | 'coalition'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('signpost_adoptions')
    .values({ signpost, coalition, adopted_at: now, adopted_by: actor.person })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** False when it was not taken. */
export async function deleteAdoption(
  { db }: Ctx,
  { signpost, coalition }: Pick<Adoption, 'signpost' | 'coalition'>,
): Promise<boolean> {
  const { numDeletedRows } = await own(db)
    .deleteFrom('signpost_adoptions')
    .where('signpost', '=', signpost)
    .where('coalition', '=', coalition)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
