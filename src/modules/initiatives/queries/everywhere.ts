import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { endedPhases, type Initiative, type Want, type WantKind } from '../initiative.ts'
import { matching, type Cursor, type Filters } from './list.ts'
import { asInitiative, listedFor, own, selectInitiatives } from './seen.ts'

/** Initiatives wherever they are, as lists show them to the reader, newest first. */
export async function newestOfAll(
  { db, actor }: Reader,
  { limit, after, filters = {} }: { limit: number; after?: Cursor | undefined; filters?: Filters },
): Promise<Initiative[]> {
  const { need, ...rest } = filters
  const rows = await selectInitiatives(db)
    .where(listedFor(actor))
    .where(matching(rest))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(i.updated_at, i.id) < (${after?.updatedAt}, ${after?.id}::uuid)`),
    )
    .$if(need !== undefined, query =>
      query.where(eb =>
        eb.exists(
          eb
            .selectFrom('initiative_wants as w')
            .select('w.id')
            .whereRef('w.initiative', '=', 'i.id')
            .where('w.direction', '=', 'need')
            .where('w.kind', '=', need ?? ''),
        ),
      ),
    )
    .orderBy('i.updated_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asInitiative)
}

export interface PointWish {
  readonly id?: string
  /** West, south, east, north. */
  readonly box?: readonly [number, number, number, number] | undefined
  /** When it was last changed. */
  readonly from?: Date | undefined
  readonly until?: Date | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** Listed initiatives that have a point on the map, those made last first. */
export async function listedWithPoint(
  { db, actor }: Reader,
  { id, box, from, until, after, limit }: PointWish,
): Promise<Initiative[]> {
  const rows = await selectInitiatives(db)
    .where(listedFor(actor))
    .where('i.longitude', 'is not', null)
    .where('i.latitude', 'is not', null)
    .$if(id !== undefined, query => query.where('i.id', '=', id ?? ''))
    .$if(box !== undefined, query => query.where(within(box ?? [0, 0, 0, 0])))
    .$if(from !== undefined, query => query.where('i.updated_at', '>=', from ?? new Date(0)))
    .$if(until !== undefined, query => query.where('i.updated_at', '<=', until ?? new Date(0)))
    .$if(after !== undefined, query => query.where('i.id', '<', after ?? ''))
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asInitiative)
}

/** RFC 7946: a box whose west lies east of its east crosses the line of 180 degrees. */
function within([west, south, east, north]: NonNullable<PointWish['box']>) {
  const long = west <= east ? sql`between ${west} and ${east}` : sql`not between ${east} and ${west}`
  return sql<boolean>`i.longitude ${long} and i.latitude between ${south} and ${north}`
}

/** A need or an offer with the initiative whose it is. */
export interface ListedWant extends Want {
  readonly id: string
  readonly initiative: Pick<Initiative, 'id' | 'slug' | 'title' | 'places'>
}

/** What listed initiatives that go on lack or offer, newest first; `after` is the id of the last of the part before. */
export async function wantsIn(
  { db, actor }: Reader,
  wish: {
    readonly direction: Want['direction']
    readonly scope: readonly string[] | undefined
    readonly kind: WantKind | undefined
    readonly after: string | undefined
    readonly limit: number
  },
): Promise<ListedWant[]> {
  const { direction, scope, kind, after, limit } = wish
  const rows = await own(db)
    .selectFrom('initiative_wants as w')
    .innerJoin('initiatives as i', 'i.id', 'w.initiative')
    .select(['w.id', 'w.kind', 'w.text', 'i.id as initiative', 'i.slug', 'i.title', 'i.places'])
    .where('w.direction', '=', direction)
    .where(listedFor(actor))
    .where('i.phase', 'not in', [...endedPhases])
    .$if(scope !== undefined, query => query.where(sql<boolean>`i.areas && ${[...(scope ?? [])]}::text[]`))
    .$if(kind !== undefined, query => query.where('w.kind', '=', kind ?? ''))
    .$if(after !== undefined, query => query.where('w.id', '<', after ?? ''))
    .orderBy('w.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, kind: sort, text, initiative, ...rest }) => ({
    ...{ id, direction, kind: sort as WantKind, text },
    initiative: { id: initiative, ...rest },
  }))
}
