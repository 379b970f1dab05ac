import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'

/** Only this module's tables. */
function own(db: Kysely<DB>): Kysely<Pick<DB, 'replies' | 'reply_failures'>> {
  return db.$pickTables<'replies' | 'reply_failures'>()
}

/** Notes that a mail was read, and what it answers; false when it was read before. */
export async function noteReply(
  { db, now }: Ctx,
  { key, answers }: { readonly key: string; readonly answers: string | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('replies')
    .values({ key, answers, received_at: now })
    .onConflict(conflict => conflict.column('key').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** How often something was answered by mail since a moment. */
export async function repliesSince({ db }: Reader, answers: string, since: Date): Promise<number> {
  const { count } = await own(db)
    .selectFrom('replies')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('answers', '=', answers)
    .where('received_at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

/** What came in before a moment is in no mailbox any more as unread. */
export async function forgetRepliesBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('replies').where('received_at', '<', moment).execute()
  await own(db).deleteFrom('reply_failures').where('failed_at', '<', moment).execute()
}

/** Counts a failure of this mail; says how many there were. */
export async function noteFailure({ db, now }: Ctx, mail: string): Promise<number> {
  const { tries } = await own(db)
    .insertInto('reply_failures')
    .values({ uid: mail, tries: 1, failed_at: now })
    .onConflict(conflict =>
      conflict.column('uid').doUpdateSet({ tries: sql`reply_failures.tries + 1`, failed_at: now }),
    )
    .returning('tries')
    .executeTakeFirstOrThrow()
  return tries
}

/** How often these mails failed, and when for the last time. */
export async function failuresOf(
  { db }: Pick<Reader, 'db'>,
  mails: readonly string[],
): Promise<ReadonlyMap<string, { readonly tries: number; readonly at: Date }>> {
  if (mails.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('reply_failures')
    .select(['uid', 'tries', 'failed_at as at'])
    .where('uid', 'in', [...mails])
    .execute()
  return new Map(rows.map(({ uid, ...failed }) => [uid, failed]))
}
