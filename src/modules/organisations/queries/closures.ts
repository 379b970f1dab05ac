import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { own } from './own-tables.ts'

/** That an organisation ends after a day. */
export interface Closure {
  readonly id: string
  readonly organisation: string
  /** What was said about it. */
  readonly sentence: string
  readonly lastDay: string
  /** When positions and mandates were ended. */
  readonly doneAt: Date | null
  readonly reopenedAt: Date | null
}

/** Newest first. */
export async function closuresOf(
  { db }: Pick<Reader, 'db'>,
  organisations: readonly string[],
): Promise<Closure[]> {
  if (organisations.length === 0) return []
  return all(db)
    .where('organisation', 'in', [...organisations])
    .execute()
}

/** Whether it was closed, and not opened again. */
export async function isClosed(reader: Pick<Reader, 'db'>, organisation: string): Promise<boolean> {
  const closures = await closuresOf(reader, [organisation])
  return closures.some(({ doneAt, reopenedAt }) => doneAt !== null && reopenedAt === null)
}

export async function addClosure(
  { db, now, actor }: Ctx,
  wish: Pick<Closure, 'organisation' | 'sentence' | 'lastDay'>,
): Promise<Closure> {
  const { organisation, sentence, lastDay } = wish
  const id = newId()
  await own(db)
    .insertInto('organisation_closures')
    .values({ id, organisation, sentence, last_day: lastDay, closed_at: now, closed_by: actor.person })
    .execute()
  return { ...wish, id, doneAt: null, reopenedAt: null }
}

/** Those whose last day is over or this one, and that were not carried out; locked until the transaction ends. */
export async function dueClosures({ db }: Ctx, day: string): Promise<Closure[]> {
  return all(db)
    .where('done_at', 'is', null)
    .where('reopened_at', 'is', null)
    .where(sql<boolean>`last_day < ${day}::date`)
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** The organisation stops, and with it all positions there; what would begin later never does. */
export async function carryOut({ db, now, actor }: Ctx, closure: Closure): Promise<void> {
  const { id, organisation, lastDay } = closure
  const positions = own(db)
  await positions
    .deleteFrom('positions')
    .where('organisation', '=', organisation)
    .where(eb => eb.or([eb('confirmed_at', 'is', null), eb(sql<string>`from_day::text`, '>', lastDay)]))
    .execute()
  await positions
    .updateTable('positions')
    .set({ until_day: lastDay })
    .where('organisation', '=', organisation)
    .where(sql<boolean>`coalesce(until_day > ${lastDay}::date, true)`)
    .execute()
  await own(db)
    .updateTable('organisations')
    .set({ stopped_at: now, confirmed_at: now, confirmed_by: actor.person, age: 0 })
    .where('id', '=', organisation)
    .execute()
  await own(db).updateTable('organisation_closures').set({ done_at: now }).where('id', '=', id).execute()
}

/** Takes back whatever closing there is, and lets it go on. */
export async function saveReopening({ db, now, actor }: Ctx, organisation: string): Promise<void> {
  await own(db)
    .updateTable('organisation_closures')
    .set({ reopened_at: now, reopened_by: actor.person })
    .where('organisation', '=', organisation)
    .where('reopened_at', 'is', null)
    .execute()
  await own(db)
    .updateTable('organisations')
    .set({ stopped_at: null, confirmed_at: now, confirmed_by: actor.person, age: 0 })
    .where('id', '=', organisation)
    .execute()
}

function all(db: Reader['db']) {
  return own(db)
    .selectFrom('organisation_closures')
    .select([
      ...(['id', 'organisation', 'sentence', 'done_at as doneAt', 'reopened_at as reopenedAt'] as const),
      sql<string>`last_day::text`.as('lastDay'),
    ])
    .orderBy('closed_at', 'desc')
    .orderBy('id')
}
