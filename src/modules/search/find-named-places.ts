import type { Reader } from '../../platform/ctx/ctx.ts'
import { findPlaces, foldName, readPlaceQuery, type FoundPlace } from '../places/index.ts'

const considered = 10

/** Places that are really called what was typed, or begin with it; who types `moestuin` does not mean Moesel. */
export async function findNamedPlaces(reader: Reader, text: string, limit: number): Promise<FoundPlace[]> {
  const query = readPlaceQuery(text)
  const found = await findPlaces(reader, query, considered)
  if (query && 'postcode' in query) return found.slice(0, limit)
  const typed = foldName(text)
  return found.filter(place => namedIn(place).startsWith(typed)).slice(0, limit)
}

function namedIn({ name, within }: FoundPlace): string {
  return foldName(`${name} ${within ?? ''}`)
}
