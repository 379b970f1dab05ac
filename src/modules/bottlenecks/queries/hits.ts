import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { As, Hit } from '../hit.ts'
import { own } from './own-tables.ts'

/** Everybody who said that one of these hits them, in the order in which they did. */
export async function hitsOf({ db }: Pick<Reader, 'db'>, bottlenecks: readonly string[]): Promise<Hit[]> {
  if (bottlenecks.length === 0) return []
  return own(db)
    .selectFrom('bottleneck_hits')
    .select(['id', 'bottleneck', 'person', 'organisation', 'initiative', 'sentence'])
    .select(['said_by as saidBy', 'said_at as saidAt'])
    .where('bottleneck', 'in', [...bottlenecks])
    .orderBy('said_at')
    .orderBy('id')
    .execute()
}

/** False when this one said so already. */
export async function addHit(
  { db, actor, now }: Ctx,
  { bottleneck, as, sentence }: { readonly bottleneck: string; readonly as: As; readonly sentence: string },
): Promise<boolean> {
  const who = {
    person: as.kind === 'person' ? actor.person : null,
    organisation: as.kind === 'organisation' ? as.id : null,
    initiative: as.kind === 'initiative' ? as.id : null,
  }
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('bottleneck_hits')
    .values({ id: newId(), bottleneck, ...who, sentence, said_by: actor.person, said_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function dropHit({ db }: Ctx, id: string): Promise<void> {
  await own(db).deleteFrom('bottleneck_hits').where('id', '=', id).execute()
}

/** Starts or stops following. False when nothing changed. */
export async function setFollowing(
  { db, actor, now }: Ctx,
  bottleneck: string,
  follows: boolean,
): Promise<boolean> {
  const person = actor.person ?? ''
  if (!follows) {
    const { numDeletedRows } = await own(db)
      .deleteFrom('bottleneck_followers')
      .where('bottleneck', '=', bottleneck)
      .where('person', '=', person)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('bottleneck_followers')
    .values({ bottleneck, person, since: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Who follows these. */
export async function followersOf({ db }: Pick<Reader, 'db'>, bottlenecks: readonly string[]) {
  if (bottlenecks.length === 0) return []
  return own(db)
    .selectFrom('bottleneck_followers')
    .select(['bottleneck', 'person'])
    .where('bottleneck', 'in', [...bottlenecks])
    .execute()
}
