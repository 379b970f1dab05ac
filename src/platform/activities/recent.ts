import { sql } from 'kysely'
import type { Reader } from '../ctx/ctx.ts'
import type { Activity, Verb } from './fact.ts'

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

/** A public fact as it stands in the log, without who did it. */
export interface ToldFact extends Omit<RecentFact, 'data'> {
  readonly verb: Verb
  readonly areas: readonly string[]
}

/** The newest public facts with one of these names, in an area (`scopeOf(place)`) or everywhere; `after` is the id of the last of the part before. */
export async function factsBefore(
  { db }: Pick<Reader, 'db'>,
  wish: {
    readonly names: readonly string[]
    readonly scope: readonly string[] | undefined
    readonly after: string | undefined
    readonly limit: number
  },
): Promise<ToldFact[]> {
  const { names, scope, after, limit } = wish
  const rows = await db
    .selectFrom('activities as a')
    .select(['a.id', 'a.at', 'a.name', 'a.verb', 'a.object', 'a.object_kind as objectKind', 'a.areas'])
    .where('a.circle', '=', 'public')
    .where('a.name', 'in', [...names])
    .$if(scope !== undefined, query =>
      query.where(eb =>
        eb.exists(
          eb
            .selectFrom('activity_areas as here')
            .select('here.seq')
            .whereRef('here.activity', '=', 'a.id')
            .where('here.area', 'in', [...(scope ?? [])]),
        ),
      ),
    )
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(a.tx, a.seq) < (select tx, seq from activities where id = ${after})`),
    )
    .orderBy('a.tx', 'desc')
    .orderBy('a.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...row, verb: row.verb as Verb }))
}

/** One fact as it stands in the log now. */
export async function activityWith(
  { db }: Pick<Reader, 'db'>,
  id: string,
): Promise<Omit<Activity, 'actor' | 'data'> | undefined> {
  const row = await db
    .selectFrom('activities')
    .select(['id', 'at', 'name', 'verb', 'object_kind', 'object', 'target_kind', 'target', 'areas', 'circle'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { object_kind, target_kind, target, ...same } = row
  return {
    ...same,
    verb: row.verb as Verb,
    object: { kind: object_kind, id: row.object },
    target: target_kind !== null && target !== null ? { kind: target_kind, id: target } : null,
  }
}
