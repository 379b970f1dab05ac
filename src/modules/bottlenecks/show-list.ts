import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsWith, type Organisation } from '../organisations/index.ts'
import { placesWith, scopeOf, type Place } from '../places/index.ts'
import type { Bottleneck } from './bottleneck.ts'
import { gatherByBottleneck, type GatheredHits } from './gather-hits.ts'
import { hitsOf } from './queries/hits.ts'
import { bottlenecksIn, countsIn, type Counts, type Cursor, type Filters } from './queries/list.ts'

/** Bottlenecks with what their cards tell. */
export interface ListedBottlenecks {
  readonly items: readonly Bottleneck[]
  readonly hits: ReadonlyMap<string, GatheredHits>
  readonly owners: ReadonlyMap<string, Organisation>
  /** Names of places per code. */
  readonly names: ReadonlyMap<string, string>
}

/** All that the queue of a place shows. */
export interface BottleneckList extends ListedBottlenecks {
  readonly place: Place
  readonly filters: Filters
  readonly isFiltered: boolean
  readonly isFirst: boolean
  readonly counts: Counts
  readonly nextPath: string | null
  /** The first page with other filters; what is left out stays as it is. */
  pathWith(filters: Filters): string
}

const perPage = 20

export async function bottleneckList(
  reader: Reader,
  place: Place,
  { after, ...filters }: Filters & { readonly after?: Cursor | undefined },
): Promise<BottleneckList> {
  const scope = scopeOf(place)
  const found = await bottlenecksIn(reader, { scope, limit: perPage + 1, after, filters })
  const counts = await countsIn(reader, scope, filters)
  const items = found.slice(0, perPage)
  const last = found.length > perPage ? items.at(-1) : undefined
  const path = `/${place.path}/knelpunten`
  const choices = Object.keys(counts.owner).filter(id => id !== 'unknown')
  return {
    ...(await listed(reader, items, choices)),
    ...{ place, filters, counts },
    isFiltered: Object.values(filters).some(Boolean),
    isFirst: after === undefined,
    nextPath: last ? path + queryOf(filters, last) : null,
    pathWith: changed => path + queryOf({ ...filters, ...changed }),
  }
}

/** Those that hit most in a place; none when there are none. */
export async function mostHitting(reader: Reader, place: Place, limit: number): Promise<ListedBottlenecks> {
  return listed(reader, await bottlenecksIn(reader, { scope: scopeOf(place), limit }), [])
}

async function listed(
  reader: Reader,
  items: readonly Bottleneck[],
  moreOwners: readonly string[],
): Promise<ListedBottlenecks> {
  const ids = items.map(({ id }) => id)
  const hits = await gatherByBottleneck(reader, await hitsOf(reader, ids))
  const ownerIds = [...new Set([...items.flatMap(({ owner }) => owner ?? []), ...moreOwners])]
  const owners = await organisationsWith(reader, ownerIds)
  const places = await placesWith(reader, [...new Set(items.flatMap(item => item.places))])
  return {
    ...{ items, hits },
    owners: new Map(owners.map(one => [one.id, one])),
    names: new Map(places.map(({ code, name }) => [code, name])),
  }
}

export const cursorText = ({ together, hits, id }: Cursor): string => `${together}_${hits}_${id}`

export function readCursor(text: string): Cursor {
  const [together, hits, id = ''] = text.split('_')
  return { together: Number(together), hits: Number(hits), id }
}

export const cursorShape = /^\d{1,9}_\d{1,9}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function queryOf({ owner, state, theme }: Filters, after?: Cursor): string {
  const asked = {
    eigenaar: owner === 'unknown' ? 'onbekend' : owner,
    stand: state,
    thema: theme,
    na: after && cursorText(after),
  }
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}
