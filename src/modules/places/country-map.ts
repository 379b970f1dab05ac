import type { Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { pathOn, type Areas, type Grid } from './country-shapes.ts'
import { boundariesOfKind, type DrawnPlace } from './queries.ts'

/** A municipality as it is drawn. */
export interface DrawnGemeente extends DrawnPlace {
  /** SVG path on the grid of the map. */
  readonly d: string
}

export interface CountryMap {
  /** Steps of the grid. */
  readonly width: number
  readonly height: number
  /** By name. */
  readonly gemeenten: readonly DrawnGemeente[]
}

/** The Netherlands with some 550 m to a step: a pixel where the map is at its largest. */
export const grid: Grid = { west: 3.3, north: 53.6, step: 0.005 }
const size = { width: 486, height: 576 }

const drawn = new WeakMap<Kysely<DB>, CountryMap>()

/** The map of all municipalities; drawn once in the life of a process, since official boundaries change once a year. */
export async function countryMap({ db }: Pick<Reader, 'db'>): Promise<CountryMap> {
  const known = drawn.get(db)
  if (known) return known
  const rows = await boundariesOfKind(db, 'gemeente')
  const gemeenten = rows.map(({ geometry, ...place }) => ({ ...place, d: pathOn(grid, geometry as Areas) }))
  const map = { ...size, gemeenten }
  if (gemeenten.length > 0) drawn.set(db, map)
  return map
}
