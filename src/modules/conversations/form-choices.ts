import type { Form } from '../../platform/http/form.ts'
import { typed } from '../../platform/http/form.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { coalitionsOf, type PersonsCircle } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { placesWith, trailOf } from '../places/index.ts'
import { readAbout } from './conversation-form.ts'

/** What the form of a conversation lets one choose from. */
export interface FormChoices {
  readonly places: readonly { readonly value: string; readonly text: string }[]
  readonly coalitions: readonly PersonsCircle[]
  readonly trail: readonly { text: string; path: string }[]
  /** What it will belong to; undefined for nothing. */
  readonly about: SeenThing | undefined
}

export async function formChoices(
  reader: Reader,
  things: Things,
  { places, form }: { readonly places: readonly string[]; readonly form: Form },
): Promise<FormChoices> {
  const [place] = await placesWith(reader, places.slice(0, 1))
  const about = readAbout(typed(form, 'about'))
  const seen = about ? await things.get(about.kind)?.look(reader, [about.id]) : undefined
  return {
    places: await placeChoices(reader, places),
    coalitions: await coalitionsOf(reader),
    trail: place ? await trailOf(reader, place) : [],
    about: seen?.get(about?.id ?? ''),
  }
}
