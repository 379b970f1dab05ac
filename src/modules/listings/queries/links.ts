import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { ListingKey, ListingKind } from '../listing.ts'
import { own } from './own-tables.ts'

interface Link extends ListingKey {
  readonly person: string
}

export async function addLink({ db, now }: Ctx, linkHash: string, { kind, id, person }: Link): Promise<void> {
  await own(db)
    .insertInto('listing_links')
    .values({ link_hash: linkHash, kind, object: id, person, made_at: now })
    .execute()
}

/** Whom a link was mailed to after that moment, and about what. */
export async function linkBehind(
  { db }: Pick<Reader, 'db'>,
  linkHash: string,
  since: Date,
): Promise<Link | undefined> {
  const row = await own(db)
    .selectFrom('listing_links')
    .select(['kind', 'object', 'person'])
    .where('link_hash', '=', linkHash)
    .where('made_at', '>', since)
    .executeTakeFirst()
  return row && { kind: row.kind as ListingKind, id: row.object, person: row.person }
}

export async function forgetLinks({ db }: Ctx, until: Date): Promise<void> {
  await own(db).deleteFrom('listing_links').where('made_at', '<=', until).execute()
}
