import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { ListingKey, ListingKind } from '../listing.ts'
import { own } from './own-tables.ts'

/** Notes who is to be mailed about which listings that have a check. */
export async function addAsks(
  { db }: Ctx,
  kind: ListingKind,
  asks: readonly { readonly id: string; readonly person: string }[],
): Promise<void> {
  if (asks.length === 0) return
  await own(db)
    .insertInto('listing_asks')
    .values(asks.map(({ id, person }) => ({ kind, object: id, person })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Some who are to be mailed and got no letter since that moment. */
export async function personsToAsk(
  { db }: Pick<Reader, 'db'>,
  { since, limit }: { since: Date; limit: number },
): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('listing_asks as a')
    .select('a.person')
    .distinct()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('listing_links as l')
            .select('l.link_hash')
            .whereRef('l.person', '=', 'a.person')
            .where('l.made_at', '>', since),
        ),
      ),
    )
    .orderBy('a.person')
    .limit(limit)
    .execute()
  return rows.map(({ person }) => person)
}

const taken = 200

/** Some of what this person is to be mailed about, longest known first; nobody else may write that letter meanwhile. */
export async function takeAsks({ db }: Ctx, person: string): Promise<ListingKey[]> {
  const rows = await own(db)
    .selectFrom('listing_asks')
    .select(['kind', 'object'])
    .where('person', '=', person)
    .orderBy('object')
    .limit(taken)
    .forUpdate()
    .execute()
  return rows.map(({ kind, object }) => ({ kind: kind as ListingKind, id: object }))
}

export async function dropAsks({ db }: Ctx, person: string, keys: readonly ListingKey[]): Promise<void> {
  if (keys.length === 0) return
  const named = keys.map(({ kind, id }) => `${kind} ${id}`)
  await own(db)
    .deleteFrom('listing_asks')
    .where('person', '=', person)
    .where(sql<boolean>`kind || ' ' || object = any(${named}::text[])`)
    .execute()
}
