import slugify from '@sindresorhus/slugify'

export const placeKinds = ['gemeente', 'wijk', 'buurt', 'dorp', 'regio'] as const
export type PlaceKind = (typeof placeKinds)[number]

export interface Place {
  /** Official code (GM0150, WK015003, BU01500301), or our own for a village or a region. */
  readonly code: string
  readonly kind: PlaceKind
  readonly name: string
  /** URL without slashes at the ends: `deventer/zandweerd`. */
  readonly path: string
  readonly parent: string | null
  /** Its own code and those of all its parents, nearest first. */
  readonly areas: readonly string[]
  /** For a region: the codes it is made of. */
  readonly parts: readonly string[]
  readonly inhabitants: number | null
  readonly postcodes: readonly string[]
  readonly provincie: string | null
}

/** The codes in which something must lie to belong to the place; a region has several. */
export function scopeOf(place: Place): readonly string[] {
  return [place.code, ...place.parts]
}

/** Everyday names that people type; the first is shown. */
const everyday: Readonly<Record<string, string>> = {
  "'s-Gravenhage": 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
}

/** What a place is called in daily life: `Hengelo (O.)` -> `Hengelo`, `'s-Gravenhage` -> `Den Haag`, `Wijk 01 Twello` -> `Twello`. */
export function everydayName(official: string): string {
  const bare = official.replace(/ \([A-Z][A-Za-z]*\.\)$/, '').replace(/^Wijk \d\d[: ]+(?=\S)/, '')
  return everyday[bare] ?? bare
}

/** The official name as well, when it differs: people type both. */
export function namesOf(official: string): string {
  const name = everydayName(official)
  return foldName(name === official ? name : `${name} ${official}`)
}

/** Case and accents folded, everything but letters and digits a space: `Súdwest-Fryslân` -> `sudwest fryslan`. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** First parts of URLs that are pages of the site and so no place. */
const taken = new Set(
  `aan aanmelden account afmelden afspraken agenda antwoord api assets beheer begroting begrotingen bezwaar bijeenkomsten bijdragen claim
  coalitie-uitnodiging coalities colofon documenten en gesprekken health huisregels hulp import initiatieven kaart
  kennismaking knelpunten kringen leren leunt live live-text melden mensen metrics mijn netwerk nieuw ogc ontwikkelaars opgaven
  organisaties over overdracht plekken post praktijk privacy robots routewijzers samen tafel-uitnodiging tafels toegankelijkheid toezegging toezeggingen uitnodigen
  uitnodiging vermelding vermeldingen voorwaarden vragen welkom well-known wijkplan zoeken`.split(/\s+/),
)

/** A part of a URL that no brother or sister has and that is no page: `Wijk 00 Centrum` -> `centrum`. */
export function slugFor(name: string, code: string, used: ReadonlySet<string>): string {
  const slug = slugify(everydayName(name)) || code.toLowerCase()
  return used.has(slug) || taken.has(slug) ? `${slug}-${code.toLowerCase()}` : slug
}

export type PlaceQuery = { readonly postcode: string } | { readonly words: readonly string[] } | null

/** Reads what somebody typed to find a place: a postcode (`7412 AB`, `7412`) or words. Null when there is nothing to go on. */
export function readPlaceQuery(text: string): PlaceQuery {
  const postcode = /^\s*(\d{4})\s*(?:[a-z]{0,2})\s*$/i.exec(text)
  if (postcode?.[1]) return { postcode: postcode[1] }
  const words = foldName(text).split(' ').filter(Boolean).slice(0, 8)
  return words.length > 0 && words.join('').length > 1 ? { words } : null
}
