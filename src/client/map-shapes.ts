/** The part of GeoJSON (RFC 7946) that the map draws. */
type Position = number[]
type Polygon = { type: 'Polygon'; coordinates: Position[][] }
type MultiPolygon = { type: 'MultiPolygon'; coordinates: Position[][][] }
export type Point = { type: 'Point'; coordinates: Position }
type Areas = Polygon | MultiPolygon
type Feature<G> = { type: 'Feature'; geometry: G; properties: { name: string; href?: string; kind?: string } }
type Collection<G> = { type: 'FeatureCollection'; features: Feature<G>[] }

export interface Shapes {
  areas: Collection<Areas>
  points: Collection<Point>
}

const netherlands: [number, number, number, number] = [3.36, 50.75, 7.23, 53.56] // degrees west, south, east, north

export async function readShapes(src: string): Promise<Shapes> {
  const answer = await fetch(src, { headers: { Accept: 'application/geo+json, application/json' } })
  if (!answer.ok) throw new Error(`No map data: ${answer.status}`)
  const { features } = (await answer.json()) as Collection<Areas | Point>
  return { areas: collect(features.filter(isArea)), points: collect(features.filter(isPoint)) }
}

/** West, south, east, north of everything there is. */
export function boundsOf({ areas, points }: Shapes): [number, number, number, number] {
  const all = [
    ...areas.features.flatMap(area => ringsOf(area.geometry).flat()),
    ...points.features.map(point => point.geometry.coordinates),
  ]
  if (all.length === 0) return netherlands
  return all.reduce<[number, number, number, number]>(
    ([west, south, east, north], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [180, 90, -180, -90],
  )
}

/** A place inside or near the middle of the largest part of an area: the centroid of its outer ring. */
export function middleOf(geometry: Areas): [number, number] {
  const outer =
    geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map(part => part[0])
  const middles = outer.map(ring => centroidOf(ring ?? []))
  const largest = middles.reduce((best, next) => (next.size > best.size ? next : best), {
    x: 0,
    y: 0,
    size: -1,
  })
  return [largest.x, largest.y]
}

/** @source Paul Bourke, Calculating the area and centroid of a polygon (1988) */
function centroidOf(ring: Position[]): { x: number; y: number; size: number } {
  const [originX = 0, originY = 0] = ring[0] ?? []
  let twiceArea = 0
  let sumX = 0
  let sumY = 0
  ring.forEach(([x0 = 0, y0 = 0], index) => {
    const [x1 = x0, y1 = y0] = ring[index + 1] ?? []
    const [ax, ay, bx, by] = [x0 - originX, y0 - originY, x1 - originX, y1 - originY]
    const cross = ax * by - bx * ay
    twiceArea += cross
    sumX += (ax + bx) * cross
    sumY += (ay + by) * cross
  })
  if (twiceArea === 0) return { x: originX, y: originY, size: 0 }
  return {
    x: originX + sumX / (3 * twiceArea),
    y: originY + sumY / (3 * twiceArea),
    size: Math.abs(twiceArea),
  }
}

function ringsOf(geometry: Areas): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

function collect<G extends Areas | Point>(features: Feature<G>[]): Collection<G> {
  return { type: 'FeatureCollection', features }
}

function isArea(feature: Feature<Areas | Point>): feature is Feature<Areas> {
  return feature.geometry.type !== 'Point'
}

function isPoint(feature: Feature<Areas | Point>): feature is Feature<Point> {
  return feature.geometry.type === 'Point'
}
