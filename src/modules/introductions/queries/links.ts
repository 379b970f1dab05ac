import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

interface Link {
  readonly introduction: string
  readonly person: string
}

export async function addLink({ db, now }: Ctx, linkHash: string, link: Link): Promise<void> {
  await own(db)
    .insertInto('introduction_links')
    .values({ ...link, link_hash: linkHash, made_at: now })
    .execute()
}

/** Whom this link was mailed to, and about what. */
export async function linkBehind({ db }: Pick<Reader, 'db'>, linkHash: string): Promise<Link | undefined> {
  return own(db)
    .selectFrom('introduction_links')
    .select(['introduction', 'person'])
    .where('link_hash', '=', linkHash)
    .executeTakeFirst()
}
