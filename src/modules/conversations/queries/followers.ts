import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import { own } from './own-tables.ts'

type Db = Pick<Reader, 'db'>

/** Somebody who wants to hear by mail what came of a conversation: an address until it is confirmed, a person from then on. */
export interface Follower {
  readonly linkHash: string
  readonly conversation: string
  readonly email: string | null
  readonly person: string | null
  readonly lang: Lang
}

export async function insertFollower(
  { db, now }: Ctx,
  { linkHash, ...row }: Omit<Follower, 'person'>,
): Promise<void> {
  await own(db)
    .insertInto('conversation_followers')
    .values({ ...row, link_hash: linkHash, asked_day: now })
    .execute()
}

export async function followerBehind({ db }: Db, linkHash: string): Promise<Follower | undefined> {
  const row = await own(db)
    .selectFrom('conversation_followers')
    .select(['conversation', 'email', 'person', 'lang'])
    .where('link_hash', '=', linkHash)
    .executeTakeFirst()
  return row && { ...row, linkHash, lang: row.lang as Lang }
}

/** The address is theirs. Of two links to one conversation the last that was confirmed stays. */
export async function confirmFollower(
  { db }: Ctx,
  { linkHash, conversation }: Follower,
  person: string,
): Promise<void> {
  await own(db)
    .deleteFrom('conversation_followers')
    .where('conversation', '=', conversation)
    .where('person', '=', person)
    .execute()
  await own(db)
    .updateTable('conversation_followers')
    .set({ person, email: null })
    .where('link_hash', '=', linkHash)
    .execute()
}

export async function deleteFollower({ db }: Ctx, linkHash: string): Promise<void> {
  await own(db).deleteFrom('conversation_followers').where('link_hash', '=', linkHash).execute()
}

/** Forgets what nobody confirmed in time. */
export async function dropUnconfirmed({ db }: Ctx, before: Date): Promise<void> {
  await own(db)
    .deleteFrom('conversation_followers')
    .where('person', 'is', null)
    .where('asked_day', '<', before)
    .execute()
}
