import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { ListingKey, ListingKind } from '../listing.ts'
import { own } from './own-tables.ts'

/** Opens checks on these listings; returns the ids of those that had none. */
export async function openChecks(
  { db, now }: Ctx,
  kind: ListingKind,
  listings: readonly { readonly id: string; readonly areas: readonly string[] }[],
): Promise<string[]> {
  if (listings.length === 0) return []
  const rows = await own(db)
    .insertInto('listing_checks')
    .values(listings.map(({ id, areas }) => ({ kind, object: id, areas: [...areas], due_at: now })))
    .onConflict(conflict => conflict.doNothing())
    .returning('object')
    .execute()
  return rows.map(({ object }) => object)
}

/** Ends the checks on these listings, and what was still to be asked about them. */
export async function closeChecks({ db }: Ctx, kind: ListingKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await own(db)
    .deleteFrom('listing_checks')
    .where('kind', '=', kind)
    .where(sql<boolean>`object = any(${[...ids]}::uuid[])`)
    .execute()
}

/** Notes that whoever could be mailed about these was mailed: from now on their answer is waited for. */
export async function markAsked({ db, now }: Ctx, kind: ListingKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await own(db)
    .updateTable('listing_checks')
    .set({ asked_at: now })
    .where('kind', '=', kind)
    .where(sql<boolean>`object = any(${[...ids]}::uuid[])`)
    .where('asked_at', 'is', null)
    .execute()
}

/** Begins the asking anew; false when there is no check. */
export async function reopenCheck({ db }: Ctx, { kind, id }: ListingKey): Promise<boolean> {
  const { numUpdatedRows } = await own(db)
    .updateTable('listing_checks')
    .set({ asked_at: null })
    .where('kind', '=', kind)
    .where('object', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The listings asked about before that moment, longest ago first; `areas` is null for everywhere. */
export async function leftOverIn(
  { db }: Pick<Reader, 'db'>,
  wish: { areas: readonly string[] | null; moment: Date; limit: number },
): Promise<ListingKey[]> {
  const { areas, moment, limit } = wish
  const rows = await own(db)
    .selectFrom('listing_checks')
    .select(['kind', 'object'])
    .where('asked_at', '<=', moment)
    .$if(areas !== null, query => query.where(sql<boolean>`areas && ${[...(areas ?? [])]}::text[]`))
    .orderBy('asked_at')
    .orderBy('object')
    .limit(limit)
    .execute()
  return rows.map(({ kind, object }) => ({ kind: kind as ListingKind, id: object }))
}

/** Codes of all areas in which there are such listings. */
export async function areasLeftOver({ db }: Pick<Reader, 'db'>, moment: Date): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('listing_checks')
    .select(sql<string>`unnest(areas)`.as('area'))
    .distinct()
    .where('asked_at', '<=', moment)
    .execute()
  return rows.map(({ area }) => area)
}
