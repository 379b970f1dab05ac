import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export async function isFollowing({ db, actor }: Reader, promise: string): Promise<boolean> {
  if (actor.person === null) return false
  const row = await own(db)
    .selectFrom('promise_followers')
    .select('person')
    .where('promise', '=', promise)
    .where('person', '=', actor.person)
    .executeTakeFirst()
  return row !== undefined
}

/** Starts or stops following; doing so twice changes nothing. */
export async function setFollowing(
  { db, actor, now }: Ctx,
  promise: string,
  follows: boolean,
): Promise<void> {
  const person = actor.person ?? ''
  if (follows) {
    await own(db)
      .insertInto('promise_followers')
      .values({ promise, person, since: now })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return
  }
  await own(db)
    .deleteFrom('promise_followers')
    .where('promise', '=', promise)
    .where('person', '=', person)
    .execute()
}

/** Who follows these promises, by promise. */
export async function followersOf(
  { db }: Pick<Reader, 'db'>,
  promises: readonly string[],
): Promise<Map<string, string[]>> {
  if (promises.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('promise_followers')
    .select(['promise', 'person'])
    .where('promise', 'in', [...promises])
    .execute()
  const groups = Map.groupBy(rows, ({ promise }) => promise)
  return new Map([...groups].map(([promise, those]) => [promise, those.map(({ person }) => person)]))
}
