import { typed, type Form } from '../../platform/http/form.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsOf, type PersonsCircle } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { placesWith, trailOf } from '../places/index.ts'
import type { Rule } from './bottleneck.ts'
import { ownersNear } from './owners-near.ts'
import { rulesLike } from './queries/rules.ts'
import { voicesOf, type Voices } from './say-us-too.ts'

interface Option {
  readonly value: string
  readonly text: string
}

/** What the form of a bottleneck lets one choose from. */
export interface FormChoices {
  readonly places: readonly Option[]
  readonly owners: readonly Option[]
  readonly rules: readonly Rule[]
  readonly voices: Voices
  readonly coalitions: readonly PersonsCircle[]
  readonly trail: readonly { text: string; path: string }[]
}

const mostRules = 6

export async function formChoices(
  reader: Reader,
  { places, form }: { readonly places: readonly string[]; readonly form: Form },
): Promise<FormChoices> {
  const [place] = await placesWith(reader, places.slice(0, 1))
  const owner = typed(form, 'owner')
  const near = await ownersNear(reader, place?.areas ?? [])
  const chosen =
    near.some(({ id }) => id === owner) || !isId(owner) ? [] : await organisationsWith(reader, [owner])
  return {
    places: (await placeChoices(reader, places)).map(option => option),
    owners: [...near, ...chosen].map(({ id, name }) => ({ value: id, text: name })),
    rules: await rulesToChoose(reader, { text: typed(form, 'rule'), places }),
    voices: await voicesOf(reader),
    coalitions: await coalitionsOf(reader),
    trail: place ? await trailOf(reader, place) : [],
  }
}

/** Rules that others named: like what was typed, or those of the place and everything around it. */
export async function rulesToChoose(
  reader: Reader,
  { text, places }: { readonly text: string; readonly places: readonly string[] },
): Promise<Rule[]> {
  const found = await placesWith(reader, places)
  const widest = found.flatMap(({ areas }) => areas.at(-1) ?? [])
  return rulesLike(reader, { text, areas: widest, limit: mostRules })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
