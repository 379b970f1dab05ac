import type { SearchKind } from '../document.ts'

/** What a search page was asked; it is all in its URL. */
export interface Asked {
  readonly text: string
  readonly kind: SearchKind | undefined
  /** Path of the place it is about: `deventer/zandweerd`. */
  readonly place: string | undefined
}

/** Names of the kinds in the URL. */
export const kindInUrl: Readonly<Record<SearchKind, string>> = {
  question: 'vragen',
  initiative: 'initiatieven',
  organisation: 'organisaties',
  person: 'mensen',
  bottleneck: 'knelpunten',
  table: 'tafels',
  gathering: 'bijeenkomsten',
  conversation: 'gesprekken',
  issue: 'opgaven',
  coalition: 'coalities',
  agreement: 'afspraken',
  promise: 'toezeggingen',
  signpost: 'routewijzers',
  budget: 'begrotingen',
  project: 'projecten',
}

/** Path of the search page for what is asked. */
export function searchPath({ text, kind, place }: Asked): string {
  const query = new URLSearchParams()
  if (text !== '') query.set('q', text)
  if (kind) query.set('soort', kindInUrl[kind])
  if (place !== undefined) query.set('plek', place)
  return query.size === 0 ? '/zoeken' : `/zoeken?${query}`
}

/** Where to ask when searching did not help; what was typed goes along. */
export function askPath({ text, place }: Asked): string {
  const query = text === '' ? '' : `?${new URLSearchParams({ titel: text })}`
  return `${place === undefined ? '' : `/${place}`}/vragen/nieuw${query}`
}
