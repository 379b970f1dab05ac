import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Answer, DateAnswer, OfferedDate } from '../guest.ts'
import { own } from './own-tables.ts'

/** The moments that are offered, earliest first, with what each guest said of them. */
export async function datesOf({ db }: Pick<Reader, 'db'>, table: string): Promise<OfferedDate[]> {
  const rows = await own(db)
    .selectFrom('table_dates as d')
    .select(eb => [
      'd.id',
      'd.starts_at as startsAt',
      jsonArrayFrom(
        eb
          .selectFrom('table_date_answers as a')
          .select(['a.guest', 'a.answer', 'a.from_calendar as fromCalendar'])
          .whereRef('a.date', '=', 'd.id')
          .orderBy('a.guest'),
      ).as('answers'),
    ])
    .where('d.at_table', '=', table)
    .orderBy('d.starts_at')
    .execute()
  return rows.map(row => ({
    ...row,
    answers: row.answers.map(({ answer, ...said }) => ({ ...said, answer: answer as Answer })),
  }))
}

/** From now on these moments are offered; what was said of those that stay is kept. */
export async function saveDates({ db }: Ctx, table: string, moments: readonly Date[]): Promise<void> {
  const gone = own(db).deleteFrom('table_dates').where('at_table', '=', table)
  if (moments.length === 0) return void (await gone.execute())
  await gone.where('starts_at', 'not in', [...moments]).execute()
  await own(db)
    .insertInto('table_dates')
    .values(moments.map(moment => ({ id: newId(), at_table: table, starts_at: moment })))
    .onConflict(conflict => conflict.columns(['at_table', 'starts_at']).doNothing())
    .execute()
}

/** What this guest says of moments, in the place of what was said before. */
export async function saveDateAnswers(
  { db, now }: Ctx,
  guest: string,
  said: readonly (Omit<DateAnswer, 'guest'> & { readonly date: string })[],
): Promise<void> {
  await own(db).deleteFrom('table_date_answers').where('guest', '=', guest).execute()
  if (said.length === 0) return
  await own(db)
    .insertInto('table_date_answers')
    .values(
      said.map(({ date, answer, fromCalendar }) => ({
        ...{ date, guest, answer, from_calendar: fromCalendar, answered_at: now },
      })),
    )
    .execute()
}
