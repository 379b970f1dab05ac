import type { Reader } from '../../platform/ctx/ctx.ts'
import { placesWith, type Place } from '../places/index.ts'

/** A place and what is around it, widest first. */
export function lineTo(around: readonly Place[], code: string | undefined): Place[] {
  const place = around.find(one => one.code === code)
  const line = [...(place?.areas ?? [])].reverse()
  return line.flatMap(area => around.find(one => one.code === area) ?? [])
}

/** The same for the first place of a thing. */
export async function lineOfThing(
  reader: Reader,
  { areas, places }: { readonly areas: readonly string[]; readonly places: readonly string[] },
): Promise<Place[]> {
  return lineTo(await placesWith(reader, areas), places[0])
}
