import type { Thing } from '../../../platform/activities/fact.ts'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export type Warning = 'leans' | 'silent'

/** Writes down that it is said now; false when it was said after this moment already. */
export async function warnAnew(
  { db, now }: Ctx,
  { warning, thing, since }: { warning: Warning; thing: Thing; since: Date },
): Promise<boolean> {
  const row = await own(db)
    .insertInto('handover_warnings')
    .values({ warning, thing_kind: thing.kind, thing: thing.id, warned_at: now })
    .onConflict(conflict =>
      conflict
        .columns(['warning', 'thing_kind', 'thing'])
        .doUpdateSet({ warned_at: now })
        .where('handover_warnings.warned_at', '<=', since),
    )
    .returning('thing')
    .executeTakeFirst()
  return row !== undefined
}
