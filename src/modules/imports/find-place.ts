import type { Reader } from '../../platform/ctx/ctx.ts'
import { childrenOf, foldName, placeAt, placesWith, scopeOf, type Place } from '../places/index.ts'
import type { WhyCode } from './import.ts'

/** A place, perhaps with a remark, or what is wrong. */
export type FoundPlace = { readonly place: Place; readonly remark?: WhyCode } | { readonly fault: WhyCode }

/** The places one list may speak of. */
export interface PlaceBook {
  readonly chosen: Place
  /** Everything inside the chosen place, and itself. */
  readonly inside: readonly Place[]
  /** Folded names of the places around it. */
  readonly around: ReadonlySet<string>
  /** Per folded name: another municipality of that name. */
  readonly elsewhere: ReadonlySet<string>
}

export async function openPlaceBook(reader: Reader, chosen: Place): Promise<PlaceBook> {
  const inside = [chosen, ...(await placesWithin(reader, chosen))]
  const around = await placesWith(reader, chosen.areas)
  return { chosen, inside, around: new Set(around.map(({ name }) => foldName(name))), elsewhere: new Set() }
}

/** Knows which of these names are municipalities elsewhere. */
export async function withElsewhere(
  reader: Reader,
  book: PlaceBook,
  names: Iterable<string>,
): Promise<PlaceBook> {
  const known = new Set([...book.around, ...book.inside.map(({ name }) => foldName(name))])
  const unknown = new Set([...names].map(foldName).filter(name => name !== '' && !known.has(name)))
  const elsewhere = new Set<string>()
  for (const name of [...unknown].slice(0, namesToLookUp)) {
    const place = await placeAt(reader, name.replaceAll(' ', '-'))
    if (place?.kind === 'gemeente') elsewhere.add(name)
  }
  return { ...book, elsewhere }
}

const namesToLookUp = 500

async function placesWithin(reader: Reader, place: Place): Promise<Place[]> {
  const children = await childrenOf(reader, place)
  const within: Place[] = []
  for (const child of children) {
    within.push(child)
    if (child.kind !== 'buurt') within.push(...(await placesWithin(reader, child)))
  }
  return within
}

/** Tells for the text of a cell which place it means. */
export function placeFinder({ chosen, inside, around, elsewhere }: PlaceBook): (text: string) => FoundPlace {
  const byName = new Map<string, Place>()
  const wideFirst = [...inside].sort((one, other) => one.areas.length - other.areas.length)
  for (const place of wideFirst) {
    const name = foldName(place.name)
    if (!byName.has(name)) byName.set(name, place)
  }
  const byCode = new Map(inside.map(place => [place.code, place]))
  const above = new Set([...chosen.areas, ...scopeOf(chosen)])
  return text => {
    const name = foldName(text.replace(/^(wijk|buurt|dorp)\s+(\d\d:?\s+)?/i, ''))
    const code = text.trim().toUpperCase()
    const place = byCode.get(code) ?? byName.get(foldName(text)) ?? byName.get(name)
    if (place) return { place }
    if (text.trim() === '' || above.has(code) || around.has(name)) return { place: chosen }
    if (/^(GM|WK|BU)\w{4,8}$/.test(code)) return { fault: 'place_code_unknown' }
    if (elsewhere.has(name)) return { fault: 'place_elsewhere' }
    return { place: chosen, remark: 'place_unknown' }
  }
}
