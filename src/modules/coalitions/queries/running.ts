import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Coalition } from '../coalition.ts'
import { coalitionsWith } from './coalitions.ts'
import { own } from './own-tables.ts'

/** All that the reader may see and that did not end; in these areas, or everywhere. Cost: two queries. */
export async function runningCoalitions(reader: Reader, areas?: readonly string[]): Promise<Coalition[]> {
  const rows = await own(reader.db)
    .selectFrom('coalitions')
    .select('id')
    .where('state', '!=', 'ended')
    .where('removed_at', 'is', null)
    .$if(areas !== undefined, query => query.where(sql<boolean>`areas && ${[...(areas ?? [])]}::text[]`))
    .execute()
  return coalitionsWith(
    reader,
    rows.map(({ id }) => id),
  )
}
