import type { Reader } from '../../platform/ctx/ctx.ts'
import { placesWith } from './queries.ts'

/** The codes of these places and of everything around them; undefined when there are none, or nobody knows one. */
export async function areasAround(
  reader: Pick<Reader, 'db'>,
  codes: readonly string[],
): Promise<string[] | undefined> {
  const wanted = new Set(codes)
  const found = await placesWith(reader, [...wanted])
  if (wanted.size === 0 || found.length < wanted.size) return undefined
  return [...new Set(found.flatMap(place => place.areas))]
}
