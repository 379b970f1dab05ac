import { sql, type RawBuilder } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Age } from '../../search/index.ts'
import type { Initiative, Phase, Point, WantKind } from '../initiative.ts'
import type { Theme } from '../themes.ts'
import { asInitiative, listsOf, own, selectInitiatives } from './seen.ts'

export interface Filters {
  readonly theme?: Theme | undefined
  readonly phase?: Phase | undefined
  /** Those that lack something of this kind. */
  readonly need?: WantKind | undefined
}

/** The last of a page: the next page begins after it. */
export interface Cursor {
  readonly updatedAt: Date
  readonly id: string
}

export interface ListWish {
  readonly limit: number
  readonly after?: Cursor | undefined
  readonly filters?: Filters | undefined
}

/** Initiatives in an area (`scopeOf(place)`) that are for the reader, newest first; `next` is the cursor of the following page, if any. */
export async function newestIn(
  { db, actor }: Reader,
  scope: readonly string[],
  { limit, after, filters = {} }: ListWish,
): Promise<{ items: Initiative[]; next: Cursor | null }> {
  const newest = sql<string[]>`array(
    select distinct on (a.updated_at, a.initiative) a.initiative
    from unnest(${listsOf(actor, scope)}::text[]) as wanted(area)
    cross join lateral (
      select updated_at, initiative from initiative_areas
      where area = wanted.area and ${matching(filters)} and ${beyond(after)}
      order by updated_at desc, initiative desc limit ${limit + 1}
    ) a
    order by a.updated_at desc, a.initiative desc limit ${limit + 1})`
  const rows = await selectInitiatives(db)
    .where(sql<boolean>`i.id = any(${newest})`)
    .orderBy('i.updated_at', 'desc')
    .orderBy('i.id', 'desc')
    .execute()
  const items = rows.slice(0, limit).map(asInitiative)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? { updatedAt: last.updatedAt, id: last.id } : null }
}

/** Also for the table of initiatives itself, but for `need`. */
export function matching({ theme, phase, need }: Filters): RawBuilder<boolean> {
  return sql<boolean>`${theme ? sql`themes @> ${[theme]}::text[]` : sql`true`}
    and ${phase ? sql`phase = ${phase}` : sql`true`}
    and ${need ? sql`needs @> ${[need]}::text[]` : sql`true`}`
}

function beyond(after: Cursor | undefined): RawBuilder<boolean> {
  return after
    ? sql<boolean>`(updated_at, initiative) < (${after.updatedAt}, ${after.id}::uuid)`
    : sql<boolean>`true`
}

export interface Counts {
  readonly total: number
  readonly theme: Readonly<Record<string, number>>
  readonly phase: Readonly<Record<string, number>>
  readonly need: Readonly<Record<string, number>>
}

/** How many there are, and how many each filter would leave with the other filters as they are. */
export async function countsIn(
  { db, actor }: Reader,
  scope: readonly string[],
  { theme, phase, need }: Filters = {},
): Promise<Counts> {
  const lists = listsOf(actor, scope)
  const { rows } = await sql<{ facet: keyof Counts; value: string; count: number }>`
    with found as (
      select ${lists.length > 1 ? sql`distinct on (initiative)` : sql``} phase, themes, needs,
        ${matching({ theme })} as of_theme, ${matching({ phase })} as of_phase, ${matching({ need })} as of_need
      from initiative_areas where area = any(${lists}::text[])
    )
    select 'total' as facet, '' as value, count(*) as count from found where of_theme and of_phase and of_need
    union all select 'phase', phase, count(*) from found where of_theme and of_need group by phase
    union all select 'theme', theme, count(*) from found, unnest(themes) theme where of_phase and of_need group by theme
    union all select 'need', need, count(*) from found, unnest(needs) need where of_theme and of_phase group by need`.execute(
    db,
  )
  const of = (facet: keyof Counts) =>
    Object.fromEntries(rows.filter(row => row.facet === facet).map(({ value, count }) => [value, count]))
  return { total: of('total')[''] ?? 0, theme: of('theme'), phase: of('phase'), need: of('need') }
}

/** How many public initiatives lie in each of these areas. */
export async function countPerArea(
  { db }: Pick<Reader, 'db'>,
  areas: readonly string[],
  filters: Filters = {},
): Promise<ReadonlyMap<string, number>> {
  if (areas.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('initiative_areas')
    .select(eb => ['area', eb.fn.countAll<number>().as('count')])
    .where('area', 'in', [...areas])
    .$if(Object.values(filters).some(Boolean), counted => counted.where(matching(filters)))
    .groupBy('area')
    .execute()
  return new Map(rows.map(({ area, count }) => [area, count]))
}

export interface MapPoint {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly point: Point
  readonly age: Age
  readonly phase: Phase
  readonly confirmedAt: Date | null
  readonly createdAt: Date
}

const pointsOnMap = 300

/** The newest initiatives of an area that are for the reader and have a point on the map, at most 300. */
export async function pointsIn(
  { db, actor }: Reader,
  scope: readonly string[],
  filters: Filters = {},
): Promise<MapPoint[]> {
  const { rows } = await sql<Omit<MapPoint, 'point'> & Point>`
    select distinct on (a.updated_at, a.id) a.id, a.slug, a.title, a.longitude, a.latitude,
      a.age, a.phase, a.confirmed_at as "confirmedAt", a.created_at as "createdAt"
    from unnest(${listsOf(actor, scope)}::text[]) as wanted(area)
    cross join lateral (
      select l.updated_at, i.id, i.slug, i.title, i.longitude, i.latitude,
        i.age, i.phase, i.confirmed_at, i.created_at
      from (select * from initiative_areas where area = wanted.area and ${matching(filters)}) l
      join initiatives i on i.id = l.initiative
      where i.longitude is not null and i.latitude is not null
      order by l.updated_at desc, l.initiative desc limit ${pointsOnMap}
    ) a
    order by a.updated_at desc, a.id desc limit ${pointsOnMap}`.execute(db)
  return rows.map(({ longitude, latitude, ...row }) => ({ ...row, point: { longitude, latitude } }))
}
