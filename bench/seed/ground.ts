import { sql, type Kysely } from 'kysely'
import type { DB } from '../../db/types.ts'
import type { Draw } from './draw.ts'

export interface Buurt {
  readonly code: string
  readonly name: string
  readonly areas: readonly string[]
  readonly point: readonly [longitude: number, latitude: number]
}

/** The neighbourhoods, where things happen as often as people live there. */
export class Ground {
  readonly #buurten: readonly Buurt[]
  readonly #upTo: readonly number[]

  private constructor(buurten: readonly (Buurt & { inhabitants: number | null })[]) {
    let sum = 0
    this.#buurten = buurten
    this.#upTo = buurten.map(({ inhabitants }) => (sum += 1 + (inhabitants ?? 0)))
  }

  static async read(db: Kysely<DB>): Promise<Ground> {
    const { rows } = await sql<BuurtRow>`
      select code, name, areas, inhabitants, boundary #> '{coordinates,0,0}' as corner
      from places join place_boundaries on place = code where kind = 'buurt' order by code`.execute(db)
    return new Ground(rows.map(({ corner, ...row }) => ({ ...row, point: pointIn(corner) })))
  }

  one(draw: Draw): Buurt {
    const drawn = draw.below(this.#upTo.at(-1) ?? 0)
    let from = 0
    let to = this.#upTo.length - 1
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#upTo[middle] ?? 0) > drawn) to = middle
      else from = middle + 1
    }
    const buurt = this.#buurten[from]
    if (!buurt) throw new Error('There are no neighbourhoods: were the places loaded?')
    return buurt
  }
}

interface BuurtRow {
  readonly code: string
  readonly name: string
  readonly areas: string[]
  readonly inhabitants: number | null
  /** The first point of a polygon, or the first ring of a multipolygon. */
  readonly corner: readonly (number | readonly number[])[]
}

function pointIn(corner: BuurtRow['corner']): [number, number] {
  const [longitude = 5.2, latitude = 52.2] = corner.flat()
  return [longitude, latitude]
}
