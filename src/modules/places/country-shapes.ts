type Position = readonly number[]

/** The part of GeoJSON that boundaries are made of. */
export type Areas =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }

/** Where a drawing begins, in degrees, and how much of the world one step of its grid is. */
export interface Grid {
  readonly west: number
  readonly north: number
  /** Degrees of latitude; one step east is as long on the ground. */
  readonly step: number
}

type Step = readonly [number, number]

/**
 * A boundary as an SVG path on a grid. Neighbours share the points of their border, so that on the same grid they share
 * what is left of it: no gaps, whatever is left out. Parts smaller than the grid are not drawn.
 */
export function pathOn(grid: Grid, boundary: Areas): string {
  const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates
  return polygons
    .flat()
    .map(ring => straightened(ring.map(position => stepAt(grid, position))))
    .filter(ring => ring.length > 3)
    .map(asPath)
    .join('')
}

function stepAt({ west, north, step }: Grid, [longitude = 0, latitude = 0]: Position): Step {
  const narrower = Math.cos(middleLatitude)
  return [Math.round(((longitude - west) * narrower) / step), Math.round((north - latitude) / step)]
}

/** Radians; the Netherlands lie between 50.7 and 53.6 degrees north. */
const middleLatitude = (52.2 * Math.PI) / 180

/** Leaves out points that say nothing: the same one again, and those on the way to the next. */
function straightened(ring: readonly Step[]): Step[] {
  const kept: Step[] = []
  for (const step of ring) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last && isSame(last, step)) continue
    if (before && last && isOnTheWay(before, last, step)) kept.pop()
    kept.push(step)
  }
  return kept
}

function isSame([x, y]: Step, [otherX, otherY]: Step): boolean {
  return x === otherX && y === otherY
}

function isOnTheWay([x0, y0]: Step, [x1, y1]: Step, [x2, y2]: Step): boolean {
  const [dx, dy, nextX, nextY] = [x1 - x0, y1 - y0, x2 - x1, y2 - y1]
  return dx * nextY === dy * nextX && dx * nextX + dy * nextY > 0
}

/** Steps after the first are relative: that is shorter. */
function asPath([first = [0, 0], ...rest]: readonly Step[]): string {
  let at = first
  const steps = rest.slice(0, -1).map(step => {
    const moved = `${step[0] - at[0]} ${step[1] - at[1]}`
    at = step
    return moved
  })
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`
}
