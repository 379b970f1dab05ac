import type { Reader } from '../../platform/ctx/ctx.ts'
import { childrenOf, lineOf, placesWith, type Place } from '../places/index.ts'

/** Places one may choose from, around and inside these: the parents, what lies beside them, and what lies in them. */
export async function placeChoices(
  reader: Reader,
  codes: readonly string[],
): Promise<{ value: string; text: string }[]> {
  const [first, ...more] = await placesWith(reader, codes)
  if (!first) return []
  const line = await lineOf(reader, first)
  const levels = await Promise.all(line.map(place => childrenOf(reader, place)))
  const all = new Map<string, Place>()
  for (const place of [...line, ...more, ...levels.flat()]) all.set(place.code, place)
  const depth = Math.min(...[...all.values()].map(place => place.areas.length))
  const indent = (place: Place) => '– '.repeat(place.areas.length - depth)
  return [...all.values()]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(place => ({ value: place.code, text: indent(place) + place.name }))
}
