import { foldName } from '../places/index.ts'
import { fields, type Field, type Mapping } from './fields.ts'
import type { Table } from './table.ts'

/** How columns are called in the lists people keep, folded; the first ones are the surest. */
const aliases: Readonly<Record<Field, readonly string[]>> = {
  title: [
    'titel',
    'title',
    'naam initiatief',
    'initiatief',
    'naam',
    'name',
    'project',
    'projectnaam',
    'naam project',
    'project name',
    'activiteit',
    'onderwerp',
  ],
  id: [
    'id',
    'nummer',
    'nr',
    'project id',
    'projectnummer',
    'code',
    'kenmerk',
    'number',
    'identifier',
    'dossiernummer',
  ],
  summary: [
    'samenvatting',
    'summary',
    'korte omschrijving',
    'omschrijving',
    'beschrijving',
    'description',
    'toelichting',
    'korte beschrijving',
    'short description',
  ],
  story: [
    'verhaal',
    'story',
    'lange omschrijving',
    'uitgebreide omschrijving',
    'long description',
    'inhoud',
    'details',
    'opmerkingen',
  ],
  theme: [
    'thema',
    'theme',
    'themas',
    'themes',
    'categorie',
    'category',
    'categorieen',
    'soort',
    'domein',
    'tags',
  ],
  phase: ['fase', 'phase', 'status', 'stand van zaken', 'voortgang'],
  municipality: ['gemeente', 'municipality', 'stad', 'city', 'unit'],
  place: [
    'plek',
    'place',
    'wijk',
    'buurt',
    'district',
    'neighbourhood',
    'neighborhood',
    'gebied',
    'wijk buurt',
    'buurtcode',
    'wijkcode',
    'stadsdeel',
    'dorp',
    'plaats',
    'locatie',
    'werkgebied',
    'area',
  ],
  latitude: ['latitude', 'lat', 'breedtegraad', 'breedte'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'lengtegraad', 'lengte'],
  link: ['website', 'link', 'url', 'web', 'webadres', 'site', 'meer informatie'],
  organisation: [
    'organisatie',
    'organisation',
    'organization',
    'aanvrager',
    'indiener',
    'stichting',
    'naam organisatie',
    'organisatienaam',
    'initiatiefnemer',
    'trekker',
  ],
  year: ['jaar', 'year', 'jaartal', 'startjaar', 'datum', 'date', 'startdatum'],
}

/** The field that a column of this name surely holds. */
export function fieldNamed(name: string): Field | null {
  const folded = foldName(name)
  return fields.find(field => aliases[field].includes(folded)) ?? null
}

/**
 * Which column holds what: first by the names of the columns, then by what is in them. `placeNames` are the folded names
 * of the chosen place and those inside, `municipalities` those of its municipality.
 */
export function guessMapping(
  table: Table,
  known: { readonly placeNames: ReadonlySet<string>; readonly municipalities: ReadonlySet<string> },
): Mapping {
  const byName = guessByName(table)
  const free = table.header.filter(name => !Object.values(byName).includes(name))
  return { ...guessByContents(table, free, known), ...byName }
}

function guessByName({ header }: Table): Mapping {
  const guess: Partial<Record<Field, string>> = {}
  const taken = new Set<string>()
  for (const field of fields) {
    const best = aliases[field]
      .map(alias => header.find(name => foldName(name) === alias && !taken.has(name)))
      .find(name => name !== undefined)
    if (best === undefined) continue
    guess[field] = best
    taken.add(best)
  }
  return guess
}

const rowsToRead = 200

interface Hint {
  readonly field: Field
  readonly fits: (text: string) => boolean
  /** Share of the filled cells that must fit. */
  readonly from: number
}

/** The surest first. */
function hints({ placeNames, municipalities }: Parameters<typeof guessMapping>[1]): Hint[] {
  return [
    { field: 'municipality', from: 0.6, fits: text => municipalities.has(foldName(text)) },
    { field: 'place', from: 0.5, fits: text => placeNames.has(foldName(text)) },
    { field: 'link', from: 0.6, fits: text => /^https?:\/\/\S+$/i.test(text) },
    { field: 'latitude', from: 0.8, fits: isBetween(50.5, 53.8) },
    { field: 'longitude', from: 0.8, fits: isBetween(3.2, 7.3) },
    { field: 'year', from: 0.8, fits: text => /^(19|20)\d\d$/.test(text) },
    { field: 'title', from: 0.8, fits: text => /\p{L}{3}/u.test(text) && text.length <= 150 },
  ]
}

function guessByContents(
  { header, rows }: Table,
  free: readonly string[],
  known: Parameters<typeof guessMapping>[1],
): Mapping {
  const guess: Partial<Record<Field, string>> = {}
  for (const name of free) {
    const column = header.indexOf(name)
    const texts = rows.slice(0, rowsToRead).flatMap(({ cells }) => cells[column] || [])
    const hint = hints(known).find(({ fits, from }) => texts.filter(fits).length > texts.length * from)
    if (hint) guess[hint.field] ??= name
  }
  const { latitude, longitude, ...rest } = guess
  return latitude !== undefined && longitude !== undefined ? guess : rest
}

/** A number with decimals in this range: a coordinate in the Netherlands, not a count. */
function isBetween(low: number, high: number): (text: string) => boolean {
  return text => {
    const value = Number(text.replace(',', '.'))
    return /^\d{1,2}[.,]\d{2,}$/.test(text) && value > low && value < high
  }
}
