import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Member } from '../match.ts'

/** Only this module's table. */
function own(db: Kysely<DB>): Kysely<Pick<DB, 'match_dismissals'>> {
  return db.$pickTables<'match_dismissals'>()
}

/** Whom and what the stewards of an initiative do not want proposed any more. */
export async function dismissedFor({ db }: Pick<Reader, 'db'>, initiative: string): Promise<Member[]> {
  const rows = await own(db)
    .selectFrom('match_dismissals')
    .select(['person', 'organisation', 'offering'])
    .where('initiative', '=', initiative)
    .execute()
  return rows.flatMap(({ person, organisation, offering }): Member[] => {
    if (person !== null) return [{ kind: 'person', id: person }]
    if (organisation !== null) return [{ kind: 'organisation', id: organisation }]
    return offering === null ? [] : [{ kind: 'initiative', id: offering }]
  })
}

/** Nothing happens when it was dismissed before. */
export async function addDismissal(
  { db, actor, now }: Ctx,
  initiative: string,
  { kind, id }: Member,
): Promise<void> {
  await own(db)
    .insertInto('match_dismissals')
    .values({
      ...{ id: newId(), initiative, dismissed_by: actor.person, dismissed_at: now },
      person: kind === 'person' ? id : null,
      organisation: kind === 'organisation' ? id : null,
      offering: kind === 'initiative' ? id : null,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Takes all dismissals of an initiative back. */
export async function dropDismissals({ db }: Ctx, initiative: string): Promise<void> {
  await own(db).deleteFrom('match_dismissals').where('initiative', '=', initiative).execute()
}
