import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export async function addLink(
  { db, now }: Ctx,
  link: { readonly hash: string; readonly party: string; readonly person: string },
): Promise<void> {
  const { hash, party, person } = link
  await own(db)
    .insertInto('coalition_links')
    .values({ link_hash: hash, party, person, made_at: now })
    .execute()
}

/**
 * Whom a link was mailed to after that moment, and for which party of which coalition. A no takes its links along: an invitation
 * that ended without an answer was taken back.
 */
export async function linkBehind(
  { db }: Pick<Reader, 'db'>,
  hash: string,
  since: Date,
): Promise<
  { party: string; person: string; coalition: string; ended: 'left' | 'taken_back' | null } | undefined
> {
  const row = await own(db)
    .selectFrom('coalition_links as l')
    .innerJoin('coalition_parties as p', 'p.id', 'l.party')
    .select(['l.party', 'l.person', 'p.coalition', 'p.since as joinedAt', 'p.left_at as leftAt'])
    .where('l.link_hash', '=', hash)
    .where('l.made_at', '>', since)
    .executeTakeFirst()
  if (!row) return undefined
  const { leftAt, joinedAt, ...link } = row
  return { ...link, ended: leftAt === null ? null : joinedAt === null ? 'taken_back' : 'left' }
}

export async function forgetLinksTo({ db }: Ctx, party: string): Promise<void> {
  await own(db).deleteFrom('coalition_links').where('party', '=', party).execute()
}

export async function forgetLinks({ db }: Ctx, until: Date): Promise<void> {
  await own(db).deleteFrom('coalition_links').where('made_at', '<=', until).execute()
}
