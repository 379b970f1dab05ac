import type { Reader } from '../../platform/ctx/ctx.ts'
import { foldName, placesWith, type Place } from '../places/index.ts'
import { withChosen } from './choose-columns.ts'
import type { Mapping } from './fields.ts'
import { openPlaceBook } from './find-place.ts'
import { guessMapping } from './guess-mapping.ts'
import type { Table } from './table.ts'

/** Which column holds what in a list of this place: what was chosen, and a guess for the rest. */
export async function guessColumns(
  reader: Reader,
  { place, table, chosen }: { place: Place; table: Table; chosen: Readonly<Record<string, string>> },
): Promise<Mapping> {
  const book = await openPlaceBook(reader, place)
  const [gemeente] = await placesWith(reader, place.areas.slice(-1))
  const guess = guessMapping(table, {
    placeNames: new Set(book.inside.map(({ name }) => foldName(name))),
    municipalities: new Set(gemeente ? [foldName(gemeente.name)] : []),
  })
  return withChosen(guess, chosen, table.header)
}
