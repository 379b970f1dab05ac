import { sql, type RawBuilder } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Theme } from '../../initiatives/index.ts'
import type { Bottleneck, State } from '../bottleneck.ts'
import { asBottleneck, listedFor, selectBottlenecks } from './seen.ts'

export interface Filters {
  /** Id of an organisation, or `unknown`. */
  readonly owner?: string | undefined
  readonly state?: State | undefined
  readonly theme?: Theme | undefined
}

/** The last of a page: the next page begins after it. */
export interface Cursor {
  readonly together: number
  readonly hits: number
  readonly id: string
}

export interface ListWish {
  readonly limit: number
  /** Codes of places; everywhere when left out. */
  readonly scope?: readonly string[] | undefined
  readonly after?: Cursor | undefined
  readonly filters?: Filters | undefined
}

/** What hits most first; bottlenecks by one rule stand together. */
export async function bottlenecksIn(
  { db, actor }: Reader,
  { scope, limit, after, filters = {} }: ListWish,
): Promise<Bottleneck[]> {
  const rows = await selectBottlenecks(db)
    .where(listedFor(actor))
    .where(within(scope))
    .where(matching(filters))
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(b.together, b.hits, b.id) < (${after?.together}, ${after?.hits}, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('b.together', 'desc')
    .orderBy('b.hits', 'desc')
    .orderBy('b.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asBottleneck)
}

/** What changed last first. */
export async function latestIn(
  { db, actor }: Reader,
  scope: readonly string[],
  limit: number,
): Promise<Bottleneck[]> {
  const rows = await selectBottlenecks(db)
    .where(listedFor(actor))
    .where(within(scope))
    .orderBy('b.updated_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asBottleneck)
}

export interface Counts {
  readonly total: number
  readonly owner: Readonly<Record<string, number>>
  readonly state: Readonly<Record<string, number>>
  readonly theme: Readonly<Record<string, number>>
}

/** How many there are, and how many each filter would leave with the other filters as they are. */
export async function countsIn(
  { db, actor }: Reader,
  scope: readonly string[],
  { owner, state, theme }: Filters = {},
): Promise<Counts> {
  const { rows } = await sql<{ facet: keyof Counts; value: string; count: number }>`
    with found as (
      select coalesce(b.owner::text, 'unknown') as owner, b.state, b.themes,
        ${matching({ owner })} as of_owner, ${matching({ state })} as of_state, ${matching({ theme })} as of_theme
      from bottlenecks as b where ${listedFor(actor)} and ${within(scope)}
    )
    select 'total' as facet, '' as value, count(*) as count from found where of_owner and of_state and of_theme
    union all select 'owner', owner, count(*) from found where of_state and of_theme group by owner
    union all select 'state', state, count(*) from found where of_owner and of_theme group by state
    union all select 'theme', theme, count(*) from found, unnest(themes) theme where of_owner and of_state group by theme`.execute(
    db,
  )
  const of = (facet: keyof Counts) =>
    Object.fromEntries(rows.filter(row => row.facet === facet).map(({ value, count }) => [value, count]))
  return { total: of('total')[''] ?? 0, owner: of('owner'), state: of('state'), theme: of('theme') }
}

function within(scope: readonly string[] | undefined): RawBuilder<boolean> {
  return scope ? sql<boolean>`b.areas && ${[...scope]}::text[]` : sql<boolean>`true`
}

function matching({ owner, state, theme }: Filters): RawBuilder<boolean> {
  const isOwner = owner === 'unknown' ? sql`b.owner is null` : sql`b.owner = ${owner}::uuid`
  return sql<boolean>`${owner ? isOwner : sql`true`} and ${state ? sql`b.state = ${state}` : sql`true`}
    and ${theme ? sql`b.themes @> ${[theme]}::text[]` : sql`true`}`
}
