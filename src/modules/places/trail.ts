import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Place } from './place.ts'
import { lineOf } from './queries.ts'

/** The way down to a place for a breadcrumb, widest first, the place itself last. */
export async function trailOf(
  reader: Pick<Reader, 'db'>,
  place: Place,
): Promise<{ text: string; path: string }[]> {
  const line = await lineOf(reader, place)
  return line.map(({ name, path }) => ({ text: name, path: `/${path}` }))
}
