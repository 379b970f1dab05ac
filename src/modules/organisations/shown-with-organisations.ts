import type { House } from '../../platform/ctx/transact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Lang } from '../../platform/i18n/words.ts'

/** Something that an organisation takes part in, such as an initiative. */
export interface TakesPart {
  readonly organisation: string
  /** What it is, such as a promise; left out for what its title says enough about. */
  readonly kind?: Readonly<Record<Lang, string>>
  readonly title: string
  readonly path: string
  /** Id of it: a page that shows it changes with it. */
  readonly object: string
  /** Ids of the people who answer for it. */
  readonly stewards: readonly string[]
}

/** `Toezegging: De bakken vullen` */
export function nameOf(lang: Lang, { kind, title }: Pick<TakesPart, 'kind' | 'title'>): string {
  return kind ? `${kind[lang]}: ${title}` : title
}

type PartsOf = (reader: Reader, organisations: readonly string[]) => Promise<readonly TakesPart[]>

const sources = new WeakMap<House, Map<string, PartsOf>>()

/** A later module tells here once, under its own name, what organisations take part in; their pages show it. */
export function showOnOrganisations(house: House, name: string, partsOf: PartsOf): void {
  const named = sources.get(house) ?? new Map<string, PartsOf>()
  sources.set(house, named.set(name, partsOf))
}

/** What these organisations take part in, as far as the reader may see it. */
export async function partsShownOf(
  house: House,
  reader: Reader,
  organisations: readonly string[],
): Promise<readonly TakesPart[]> {
  const asked = [...(sources.get(house)?.values() ?? [])].map(partsOf => partsOf(reader, organisations))
  return (await Promise.all(asked)).flat()
}
