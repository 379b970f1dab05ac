import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** When somebody made the secret address of their calendar; undefined when there is none. */
export async function calendarMadeAt({ db }: Pick<Reader, 'db'>, person: string): Promise<Date | undefined> {
  const row = await own(db)
    .selectFrom('notice_calendars')
    .select('made_at')
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.made_at
}

/** Whose calendar is behind this address. */
export async function calendarBehind(
  { db }: Pick<Reader, 'db'>,
  secretHash: string,
): Promise<string | undefined> {
  const row = await own(db)
    .selectFrom('notice_calendars')
    .select('person')
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst()
  return row?.person
}

/** A new address; the one before it ends. */
export async function saveCalendar({ db, now }: Ctx, person: string, secretHash: string): Promise<void> {
  const row = { secret_hash: secretHash, made_at: now }
  await own(db)
    .insertInto('notice_calendars')
    .values({ person, ...row })
    .onConflict(conflict => conflict.column('person').doUpdateSet(row))
    .execute()
}

export async function dropCalendar({ db }: Ctx, person: string): Promise<void> {
  await own(db).deleteFrom('notice_calendars').where('person', '=', person).execute()
}
