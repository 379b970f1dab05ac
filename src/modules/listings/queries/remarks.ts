import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { ListingKey } from '../listing.ts'
import { own } from './own-tables.ts'

/** That a neighbour says it is still right, or in a sentence why it is not. */
export interface Remark {
  readonly isRight: boolean
  readonly sentence: string
}

export async function saveRemark(
  { db, now, actor }: Ctx,
  { kind, id }: ListingKey,
  remark: Remark,
): Promise<void> {
  const { isRight, sentence } = remark
  await own(db)
    .insertInto('listing_remarks')
    .values({
      id: newId(),
      kind,
      object: id,
      person: actor.person,
      is_right: isRight,
      sentence,
      made_at: now,
    })
    .execute()
}

/** Whether the actor said the same of it after that moment. */
export async function saidSince(
  { db, actor }: Reader,
  { kind, id }: ListingKey,
  { isRight, since }: { isRight: boolean; since: Date },
): Promise<boolean> {
  const row = await own(db)
    .selectFrom('listing_remarks')
    .select('id')
    .where('person', '=', actor.person)
    .where('kind', '=', kind)
    .where('object', '=', id)
    .where('is_right', '=', isRight)
    .where('made_at', '>', since)
    .executeTakeFirst()
  return row !== undefined
}

const shown = 20

/** Why neighbours say it is not right, newest first: what was said after that moment. */
export async function doubtsAbout(
  { db }: Pick<Reader, 'db'>,
  { kind, id }: ListingKey,
  since: Date,
): Promise<{ sentence: string; madeAt: Date }[]> {
  const rows = await own(db)
    .selectFrom('listing_remarks')
    .select(['sentence', 'made_at'])
    .where('kind', '=', kind)
    .where('object', '=', id)
    .where('is_right', '=', false)
    .where('made_at', '>', since)
    .orderBy('made_at', 'desc')
    .limit(shown)
    .execute()
  return rows.map(({ sentence, made_at }) => ({ sentence, madeAt: made_at }))
}
