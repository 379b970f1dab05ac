import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Which of these organisations somebody says to do something at, and nobody there said yet whether it is so. */
export async function withWaitingPositions(
  { db }: Pick<Reader, 'db'>,
  organisations: readonly string[],
): Promise<ReadonlySet<string>> {
  if (organisations.length === 0) return new Set()
  const rows = await own(db)
    .selectFrom('positions')
    .select('organisation')
    .distinct()
    .where('organisation', 'in', [...organisations])
    .where('confirmed_at', 'is', null)
    .execute()
  return new Set(rows.map(({ organisation }) => organisation))
}
