import type { Reader } from '../ctx/ctx.ts'

/** A public fact, as a page shows it. */
export interface RecentFact {
  readonly id: string
  readonly at: Date
  readonly name: string
  readonly object: string
  readonly objectKind: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The newest public facts with one of these names in an area, newest first. */
export async function recentIn(
  { db }: Pick<Reader, 'db'>,
  area: string,
  { names, limit }: { names: readonly string[]; limit: number },
): Promise<RecentFact[]> {
  const rows = await db
    .selectFrom('activity_areas as here')
    .innerJoin('activities as a', 'a.id', 'here.activity')
    .select(['a.id', 'a.at', 'a.name', 'a.object', 'a.object_kind as objectKind', 'a.data'])
    .where('here.area', '=', area)
    .where('a.name', 'in', [...names])
    .orderBy('here.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...row, data: row.data as Record<string, unknown> }))
}

const lookedAt = 300

/** Codes of the areas of the newest public facts, the liveliest first. */
export async function livelyAreas({ db }: Pick<Reader, 'db'>): Promise<string[]> {
  const rows = await db
    .selectFrom('activities')
    .select(['areas'])
    .where('circle', '=', 'public')
    .orderBy('tx', 'desc')
    .orderBy('seq', 'desc')
    .limit(lookedAt)
    .execute()
  const counts = new Map<string, number>()
  for (const area of rows.flatMap(({ areas }) => areas)) counts.set(area, (counts.get(area) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([area]) => area)
}
