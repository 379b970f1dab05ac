import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Change, Content } from '../promise.ts'
import { own } from './own-tables.ts'

/** What was asked to be otherwise in these promises, oldest first. */
export async function changesOf({ db }: Pick<Reader, 'db'>, promises: readonly string[]): Promise<Change[]> {
  if (promises.length === 0) return []
  const rows = await own(db)
    .selectFrom('promise_changes')
    .selectAll()
    .where('promise', 'in', [...promises])
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, promise: row.promise, reason: row.reason, accepted: row.accepted },
    before: row.before as unknown as Content,
    after: row.after as unknown as Content,
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
  }))
}

export async function insertChange(
  { db, now, actor }: Ctx,
  change: Pick<Change, 'promise' | 'before' | 'after' | 'reason'>,
): Promise<string> {
  const id = newId()
  const { promise, before, after, reason } = change
  await own(db)
    .insertInto('promise_changes')
    .values({
      ...{ id, promise, reason, asked_at: now, asked_by: actor.person },
      ...{ before: JSON.stringify(before), after: JSON.stringify(after) },
    })
    .execute()
  return id
}

/** The answer to the change that waits, if one does; `by` is null when nobody was asked. */
export async function answerWaiting(
  { db, now }: Ctx,
  promise: string,
  { accepted, by }: { readonly accepted: boolean; readonly by: string | null },
): Promise<void> {
  await own(db)
    .updateTable('promise_changes')
    .set({ answered_at: now, answered_by: by, accepted })
    .where('promise', '=', promise)
    .where('answered_at', 'is', null)
    .execute()
}

/** Which of these promises have a change that waits for a yes. */
export async function withWaitingChange(
  { db }: Pick<Reader, 'db'>,
  promises: readonly string[],
): Promise<string[]> {
  if (promises.length === 0) return []
  const rows = await own(db)
    .selectFrom('promise_changes')
    .select('promise')
    .where('promise', 'in', [...promises])
    .where('answered_at', 'is', null)
    .execute()
  return rows.map(({ promise }) => promise)
}
