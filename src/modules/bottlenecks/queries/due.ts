import { sql } from 'kysely'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

const unremoved = sql<boolean>`b.removed_at is null and b.hidden_at is null`

/** Those whose owner has not answered for so many days, once more for each reminder that went before. */
export async function unansweredFor({ db, now }: Ctx, days: number): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('bottlenecks as b')
    .select('b.id')
    .where('b.state', '=', 'open')
    .where(unremoved)
    .where(sql<boolean>`b.asked_at + (b.reminders + 1) * ${days} * interval '1 day' <= ${now}`)
    .orderBy('b.asked_at')
    .orderBy('b.id')
    .forUpdate('b')
    .execute()
  return rows.map(({ id }) => id)
}

export async function countReminder({ db }: Ctx, id: string): Promise<number> {
  const { reminders } = await own(db)
    .updateTable('bottlenecks')
    .set(eb => ({ reminders: eb('reminders', '+', 1) }))
    .where('id', '=', id)
    .returning('reminders')
    .executeTakeFirstOrThrow()
  return reminders
}

/** Last answers that give room until a day within a month of this one, and of which nobody heard yet that it ends. */
export async function endingBy({ db }: Ctx, today: string) {
  return own(db)
    .selectFrom('bottleneck_answers as a')
    .innerJoin('bottlenecks as b', 'b.id', 'a.bottleneck')
    .select(['a.id', 'a.bottleneck', sql<string>`a.day::text`.as('day')])
    .where('a.kind', '=', 'experiment')
    .where('a.end_told_at', 'is', null)
    .where(sql<boolean>`a.day <= ${today}::date + interval '1 month'`)
    .where(
      sql<boolean>`not exists (select from bottleneck_answers as later
      where later.bottleneck = a.bottleneck and (later.answered_at, later.id) > (a.answered_at, a.id))`,
    )
    .where(unremoved)
    .orderBy('a.day')
    .orderBy('a.id')
    .forUpdate('a')
    .execute()
}

export async function markEndTold({ db, now }: Ctx, answer: string): Promise<void> {
  await own(db).updateTable('bottleneck_answers').set({ end_told_at: now }).where('id', '=', answer).execute()
}

/** All rules: those who left are counted no longer. */
export async function allRules({ db }: Ctx): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('bottleneck_rules')
    .select('id')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return rows.map(({ id }) => id)
}
