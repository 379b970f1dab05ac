import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Lang } from '../../platform/i18n/words.ts'

/** A way to something of one's own that few people have. */
export interface OwnCard {
  readonly title: string
  readonly text: string
  readonly path: string
}

type CardOf = (reader: Reader, lang: Lang) => Promise<OwnCard | null>

const sources = new WeakMap<House, Map<string, CardOf>>()

/** A later module tells here once, when its routes are added, what it shows on `/mijn` when there is something. */
export function showOnMine(house: House, name: string, cardOf: CardOf): void {
  const named = sources.get(house) ?? new Map<string, CardOf>()
  sources.set(house, named.set(name, cardOf))
}

/** What later modules have for the reader, in the order of the modules. */
export async function ownCards(house: House, reader: Reader, lang: Lang): Promise<OwnCard[]> {
  const cards = [...(sources.get(house)?.values() ?? [])].map(cardOf => cardOf(reader, lang))
  return (await Promise.all(cards)).filter(card => card !== null)
}
