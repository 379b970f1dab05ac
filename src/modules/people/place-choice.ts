import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Form } from '../../platform/http/form.ts'
import { guessPlaces, readPlaceQuery, type FoundPlace } from '../places/index.ts'

/** The place that was meant (null is everywhere), or those to choose from with what the form says about it. */
export type PlaceChoice =
  | { readonly isClear: true; readonly place: string | null }
  | { readonly isClear: false; readonly choices: readonly FoundPlace[]; readonly errors: Form['errors'] }

/** `place` is the code of a choice that was offered before; `place_name` is what was typed. */
export async function readPlace(
  reader: Reader,
  typed: { place?: string | undefined; place_name: string },
): Promise<PlaceChoice> {
  if (typed.place !== undefined) return { isClear: true, place: typed.place }
  if (typed.place_name === '') return { isClear: true, place: null }
  const choices = await guessPlaces(reader, readPlaceQuery(typed.place_name), 8)
  const [only] = choices
  if (!only) return { isClear: false, choices, errors: { place_name: 'people.role_place_none' } }
  if (choices.length === 1) return { isClear: true, place: only.code }
  return { isClear: false, choices, errors: { place: 'people.role_place_many' } }
}
