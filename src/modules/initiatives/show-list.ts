import type { Reader } from '../../platform/ctx/ctx.ts'
import { hasRole } from '../../platform/ctx/actor.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { drawnWith, placesWith, scopeOf, type Place } from '../places/index.ts'
import type { Initiative } from './initiative.ts'
import {
  countPerArea,
  countsIn,
  newestIn,
  pointsIn,
  type Counts,
  type Cursor,
  type Filters,
  type MapPoint,
} from './queries/list.ts'

/** A place on the map, with how many initiatives are there. */
export interface CountedPlace {
  readonly code: string
  readonly name: string
  readonly path: string
  readonly count: number
}

/** All that the list of a place shows. */
export interface InitiativeList {
  readonly place: Place
  readonly filters: Filters
  readonly isFiltered: boolean
  readonly isFirst: boolean
  readonly items: readonly Initiative[]
  readonly names: ReadonlyMap<string, string>
  readonly counts: Counts
  readonly around: readonly CountedPlace[]
  readonly points: readonly MapPoint[]
  readonly mapPath: string
  readonly nextPath: string | null
  readonly mayImport: boolean
  /** The first page with other filters; what is left out stays as it is. */
  pathWith(filters: Filters): string
}

export interface ListQuery extends Filters {
  readonly after?: Cursor | undefined
}

const perPage = 24

export async function initiativeList(
  reader: Reader,
  place: Place,
  { after, ...filters }: ListQuery,
): Promise<InitiativeList> {
  const scope = scopeOf(place)
  const { items, next } = await newestIn(reader, scope, { limit: perPage, after, filters })
  const places = await placesWith(reader, [...new Set(items.flatMap(item => item.places))])
  const path = `/${place.path}/initiatieven`
  const isFirst = after === undefined
  return {
    place,
    filters,
    isFiltered: Object.values(filters).some(Boolean),
    isFirst,
    items,
    names: new Map(places.map(({ code, name }) => [code, name])),
    counts: await countsIn(reader, scope, filters),
    around: isFirst ? await countedAround(reader, place, filters) : [],
    points: isFirst ? await pointsIn(reader, scope, filters) : [],
    mapPath: `${path}/kaart.json${queryOf(filters)}`,
    nextPath: next && `${path}${queryOf(filters, next)}`,
    mayImport: hasRole(reader.actor, 'connector', place.areas),
    pathWith: changed => `${path}${queryOf({ ...filters, ...changed })}`,
  }
}

/** The other places on the map, by name. */
async function countedAround(reader: Reader, place: Place, filters: Filters): Promise<CountedPlace[]> {
  const others = (await drawnWith(reader, place)).filter(({ code }) => code !== place.code)
  const codes = others.map(({ code }) => code)
  const counts = await countPerArea(reader, codes, filters)
  return others.map(({ code, name, path }) => ({ code, name, path, count: counts.get(code) ?? 0 }))
}

function queryOf({ theme, phase, need }: Filters, after?: Cursor): string {
  const asked = {
    thema: theme,
    fase: phase,
    gevraagd: need,
    na: after && momentCursor.write(after.updatedAt, after.id),
  }
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}
