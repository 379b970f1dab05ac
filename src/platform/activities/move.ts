import { sql } from 'kysely'
import type { Ctx } from '../ctx/ctx.ts'

/** Of what was told about a thing while a moderator has it off the pages. */
export const away = 'away'

/**
 * What was told about a thing while it was for the circle `from`, and about answers to it, is for the circle `to` from now on:
 * feeds tell nobody of what they may no longer see.
 */
export async function moveFacts(
  { db }: Ctx,
  object: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  if (from === to) return
  const { rows } = await sql<{ id: string }>`
    update activities set circle = ${to}
    where (object = ${object} or (target = ${object} and object_kind = 'answer')) and circle = ${from}
    returning id`.execute(db)
  const ids = rows.map(({ id }) => id)
  await sql`delete from activity_areas where activity = any(${ids}::uuid[])`.execute(db)
  if (to !== 'public') return
  await sql`
    insert into activity_areas (area, seq, activity)
    select area, seq, id from activities cross join unnest(areas) as area where id = any(${ids}::uuid[])`.execute(
    db,
  )
}
