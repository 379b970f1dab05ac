import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'

/** Figures that tell whether an installation is well. */
export interface Condition {
  readonly failedJobs: number
  /** Mails written before the moment asked and not sent. */
  readonly unsentMails: number
  /** Consumers with facts from before the moment asked that they have not heard. */
  readonly behind: readonly string[]
}

export async function readCondition(db: Kysely<DB>, before: Date): Promise<Condition> {
  const { rows } = await sql<Condition>`
    select (select count(*) from pgboss.job where state = 'failed') as "failedJobs",
      (select count(*) from mails where sent_at is null and written_at < ${before}) as "unsentMails",
      coalesce((select array_agg(c.consumer order by c.consumer) from activity_cursors c
        where exists (select from activities a where (a.tx, a.seq) > (c.tx, c.seq) and a.at < ${before})), '{}') as behind`.execute(
    db,
  )
  const [condition] = rows
  if (!condition) throw new Error('A select without from always gives one row.')
  return condition
}
