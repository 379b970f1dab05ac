import { livelyAreas } from '../../platform/activities/recent.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { placesWith, type FoundPlace } from '../places/index.ts'

export type LivelyPlace = FoundPlace

const shown = 6
const lookedUp = 40

/** The municipalities, districts and villages where most happened lately, the liveliest first. */
export async function livelyPlaces(reader: Reader): Promise<LivelyPlace[]> {
  const codes = (await livelyAreas(reader)).slice(0, lookedUp)
  const found = new Map((await placesWith(reader, codes)).map(place => [place.code, place]))
  return codes
    .flatMap(code => found.get(code) ?? [])
    .filter(({ kind }) => kind !== 'buurt' && kind !== 'regio')
    .slice(0, shown)
    .map(place => ({ ...place, within: found.get(place.areas.at(-1) ?? '')?.name ?? null }))
    .map(place => ({ ...place, within: place.within === place.name ? null : place.within }))
}
