import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Introduction } from '../introduction.ts'
import { own } from './own-tables.ts'

/** A request that was reported: its text as it was, and no names. */
export interface Report {
  readonly id: string
  readonly subject: string
  readonly reason: string
  readonly reportedAt: Date
}

/** False when this person reported it before. */
export async function addReport(
  { db, now }: Ctx,
  { id, proposer, subject, reason, areas }: Introduction,
  reporter: string,
): Promise<boolean> {
  const row = await own(db)
    .insertInto('introduction_reports')
    .values({
      ...{ id: newId(), introduction: id, reporter, writer: proposer },
      ...{ subject, reason, areas: [...areas], reported_at: now },
    })
    .onConflict(conflict => conflict.columns(['introduction', 'reporter']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function hasReported(
  { db }: Pick<Reader, 'db'>,
  introduction: string,
  reporter: string,
): Promise<boolean> {
  const row = await own(db)
    .selectFrom('introduction_reports')
    .select('id')
    .where('introduction', '=', introduction)
    .where('reporter', '=', reporter)
    .executeTakeFirst()
  return row !== undefined
}

/** Reports of these places (codes; null for all), newest first; `before` is the id of the last one of the page before. */
export async function reportsIn(
  { db }: Pick<Reader, 'db'>,
  wish: { places: readonly string[] | null; limit: number; before: string | undefined },
): Promise<Report[]> {
  const { places, limit, before } = wish
  return own(db)
    .selectFrom('introduction_reports')
    .select(['id', 'subject', 'reason', 'reported_at as reportedAt'])
    .$if(places !== null, query => query.where(sql<boolean>`areas && ${[...(places ?? [])]}::text[]`))
    .$if(before !== undefined, query =>
      query.where(
        sql<boolean>`(reported_at, id) < (select reported_at, id from introduction_reports where id = ${before})`,
      ),
    )
    .orderBy('reported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** What was reported of one request, with who wrote it and who of the two reported it: for moderators to decide. */
export async function reportedRequest({ db }: Pick<Reader, 'db'>, introduction: string) {
  const rows = await own(db)
    .selectFrom('introduction_reports')
    .select(['subject', 'reason', 'areas', 'writer', 'reporter'])
    .where('introduction', '=', introduction)
    .orderBy('reported_at')
    .execute()
  const [first] = rows
  if (!first) return undefined
  const { subject, reason, areas, writer } = first
  return { subject, reason, areas, writer, reporters: rows.flatMap(({ reporter }) => reporter ?? []) }
}
