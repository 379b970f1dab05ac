import { placeRows } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

/** Each place is a square; a smaller place lies within a larger one. */
export async function drawBoundaries(
  { house }: Site,
  places: readonly { code: string; areas: readonly string[] }[] = placeRows,
): Promise<void> {
  const boundaries = places.map(({ code, areas }) => {
    const half = 0.04 / areas.length
    const [west, east, south, north] = [6.165 - half, 6.165 + half, 52.265 - half, 52.265 + half]
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]
    return { place: code, boundary: JSON.stringify({ type: 'Polygon', coordinates: [ring] }) }
  })
  await house.db.insertInto('place_boundaries').values(boundaries).execute()
}
