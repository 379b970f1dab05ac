import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { keepLoaded, loadOnce } from '../../platform/db/load-once.ts'
import { scopeOf, type Place, type PlaceKind, type PlaceQuery } from './place.ts'

type Tables = 'places' | 'place_boundaries'

const columns = [
  'code',
  'kind',
  'name',
  'path',
  'parent',
  'areas',
  'parts',
  'inhabitants',
  'postcodes',
  'provincie',
] as const

/** Only this module's tables. */
function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

export async function placeAt(reader: Reader, path: string): Promise<Place | undefined> {
  const row = await own(reader.db)
    .selectFrom('places')
    .select(columns)
    .where('path', '=', path)
    .executeTakeFirst()
  if (!row) return undefined
  const place = asPlace(row)
  keepLoaded(reader, place, byCode)
  return place
}

/** The places with these codes, in no order; unknown codes are left out. */
export function placesWith(reader: Pick<Reader, 'db'>, codes: readonly string[]): Promise<Place[]> {
  return loadOnce(reader, codes, byCode)
}

const byCode = {
  async load({ db }: Pick<Reader, 'db'>, codes: readonly string[]): Promise<Place[]> {
    const rows = await own(db)
      .selectFrom('places')
      .select(columns)
      .where('code', 'in', [...codes])
      .execute()
    return rows.map(asPlace)
  },
  keyOf: ({ code }: Place) => code,
}

/** The place with this code or URL: `GM0150`, `deventer/zandweerd`. */
export async function placeNamed(reader: Reader, name: string): Promise<Place | undefined> {
  const wanted = name.trim().replace(/^\/+|\/+$/g, '')
  const [byCode] = await placesWith(reader, [wanted.toUpperCase()])
  return byCode ?? placeAt(reader, wanted.toLowerCase())
}

/** The parents of a place, widest first, and the place itself. */
export async function lineOf(reader: Pick<Reader, 'db'>, place: Place): Promise<Place[]> {
  const places = await placesWith(reader, place.areas)
  return places.sort((a, b) => a.areas.length - b.areas.length)
}

/** The places directly inside, by name. A region has its parts. */
export async function childrenOf({ db }: Reader, place: Place): Promise<Place[]> {
  const rows = await directlyIn(db, place).select(columns).execute()
  return rows.map(asPlace)
}

function directlyIn(db: Kysely<DB>, { code, parts }: Pick<Place, 'code' | 'parts'>) {
  return own(db)
    .selectFrom('places')
    .where(eb => eb.or([eb('parent', '=', code), eb('code', 'in', ['', ...parts])]))
    .orderBy('name')
}

/** A place as a map has it. */
export type PlaceOnMap = Pick<Place, 'code' | 'name' | 'path'>

/** What a map of a place shows: the places inside it, or for the smallest ones its brothers and sisters and itself. */
export async function drawnWith(reader: Reader, place: Place): Promise<PlaceOnMap[]> {
  const drawnIn = (within: Place) => directlyIn(reader.db, within).select(['code', 'name', 'path']).execute()
  const inside = await drawnIn(place)
  if (inside.length > 0 || place.parent === null) return inside.length > 0 ? inside : [place]
  const [parent] = await placesWith(reader, [place.parent])
  return parent ? drawnIn(parent) : [place]
}

/** Places by code; `within` is the place they lie in, `after` the code of the last of the part before. */
export async function placesBeyond(
  { db }: Reader,
  wish: {
    readonly within: Place | undefined
    readonly kind: PlaceKind | undefined
    readonly after: string | undefined
    readonly limit: number
  },
): Promise<Place[]> {
  const { within, kind, after = '', limit } = wish
  const rows = await own(db)
    .selectFrom('places')
    .select(columns)
    .where('code', '>', after)
    .$if(kind !== undefined, query => query.where('kind', '=', kind ?? ''))
    .$if(within !== undefined, query =>
      query.where(sql<boolean>`areas && ${[...(within ? scopeOf(within) : [])]}::text[]`),
    )
    .orderBy('code')
    .limit(limit)
    .execute()
  return rows.map(asPlace)
}

/** A place that fits what was typed, with what tells it from others of that name. */
export interface FoundPlace extends Place {
  readonly within: string | null
}

/** As `findPlaces`; when no name holds all that was typed, names that are like it. */
export async function guessPlaces(reader: Reader, query: PlaceQuery, limit = 10): Promise<FoundPlace[]> {
  const exact = await findPlaces(reader, query, limit)
  if (exact.length > 0 || !query || 'postcode' in query) return exact
  const phrase = query.words.join(' ')
  return found(
    matching(reader.db, limit)
      .where(sql<boolean>`p.search_name % ${phrase}`)
      .orderBy(sql`similarity(p.search_name, ${phrase})`, 'desc'),
  )
}

/** At most `limit` places, best first: those that begin with it, then the larger kinds, then the more inhabitants. */
export async function findPlaces({ db }: Reader, query: PlaceQuery, limit = 10): Promise<FoundPlace[]> {
  if (!query) return []
  if ('postcode' in query)
    return found(matching(db, limit).where(sql<boolean>`p.postcodes @> ${[query.postcode]}`))
  const phrase = query.words.join(' ')
  // A `like` for each word, and not `like all`, which cannot use the index on trigrams.
  return found(
    matching(db, limit)
      .where(eb => eb.and(query.words.map(word => sql<boolean>`p.search_context like ${`%${word}%`}`)))
      .orderBy(sql`p.search_name like ${`${phrase}%`}`, 'desc')
      .orderBy(sql`p.search_name like ${`${query.words[0]}%`}`, 'desc')
      .orderBy(sql`p.search_name like ${`%${query.words[0]}%`}`, 'desc'),
  )
}

function matching(db: Kysely<DB>, limit: number) {
  return own(db)
    .selectFrom('places as p')
    .leftJoin('places as gemeente', join =>
      join.on('gemeente.code', '=', sql<string>`p.areas[array_length(p.areas, 1)]`),
    )
    .select(columns.map(column => `p.${column}` as const))
    .select('gemeente.name as within')
    .limit(limit)
}

async function found(query: ReturnType<typeof matching>): Promise<FoundPlace[]> {
  const rows = await query
    .orderBy(sql`array_length(p.areas, 1)`)
    .orderBy(sql`p.inhabitants desc nulls last`)
    .orderBy('p.code')
    .execute()
  return rows.map(row => ({ ...asPlace(row), within: row.within === row.name ? null : row.within }))
}

export interface Boundary {
  readonly place: string
  readonly name: string
  readonly path: string
  readonly kind: string
  /** A GeoJSON geometry in CRS84. */
  readonly geometry: unknown
}

/** The boundaries of these places; a place without one is left out. */
export async function boundariesOf({ db }: Reader, codes: readonly string[]): Promise<Boundary[]> {
  if (codes.length === 0) return []
  return own(db)
    .selectFrom('place_boundaries as b')
    .innerJoin('places as p', 'p.code', 'b.place')
    .select(['b.place', 'p.name', 'p.path', 'p.kind', 'b.boundary as geometry'])
    .where('b.place', 'in', [...codes])
    .execute()
}

export interface DrawnPlace {
  readonly code: string
  readonly name: string
  readonly path: string
  readonly provincie: string | null
}

/** All places of a kind with their boundaries, by name. */
export async function boundariesOfKind(
  db: Kysely<DB>,
  kind: PlaceKind,
): Promise<(DrawnPlace & { readonly geometry: unknown })[]> {
  return own(db)
    .selectFrom('place_boundaries as b')
    .innerJoin('places as p', 'p.code', 'b.place')
    .select(['p.code', 'p.name', 'p.path', 'p.provincie', 'b.boundary as geometry'])
    .where('p.kind', '=', kind)
    .orderBy('p.name')
    .execute()
}

export async function countPlaces({ db }: Pick<Reader, 'db'>): Promise<number> {
  const row = await own(db)
    .selectFrom('places')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export type PlaceRow = Place & {
  readonly slug: string
  readonly searchName: string
  readonly searchContext: string
  readonly year: number | null
}

/** Adds places; one with a known code is brought up to date, its URL stays. */
export async function savePlaces(db: Kysely<DB>, places: readonly PlaceRow[]): Promise<void> {
  const rows = places.map(({ searchName, searchContext, areas, parts, postcodes, ...place }) => ({
    ...place,
    areas: [...areas],
    parts: [...parts],
    postcodes: [...postcodes],
    search_name: searchName,
    search_context: searchContext,
  }))
  await own(db)
    .insertInto('places')
    .values(rows)
    .onConflict(conflict =>
      conflict.column('code').doUpdateSet(eb => ({
        name: eb.ref('excluded.name'),
        inhabitants: eb.ref('excluded.inhabitants'),
        postcodes: eb.ref('excluded.postcodes'),
        year: eb.ref('excluded.year'),
      })),
    )
    .execute()
}

export interface BoundaryRow {
  readonly place: string
  readonly geometry: unknown
}

export async function saveBoundaries(db: Kysely<DB>, boundaries: readonly BoundaryRow[]): Promise<void> {
  await own(db)
    .insertInto('place_boundaries')
    .values(boundaries.map(({ place, geometry }) => ({ place, boundary: JSON.stringify(geometry) })))
    .onConflict(conflict =>
      conflict.column('place').doUpdateSet(eb => ({ boundary: eb.ref('excluded.boundary') })),
    )
    .execute()
}

type Row = Omit<Place, 'kind' | 'areas' | 'parts' | 'postcodes'> & {
  readonly kind: string
  readonly areas: string[]
  readonly parts: string[]
  readonly postcodes: string[]
}

function asPlace(row: Row): Place {
  const { code, name, path, parent, areas, parts, inhabitants, postcodes, provincie } = row
  return {
    code,
    kind: row.kind as PlaceKind,
    name,
    path,
    parent,
    areas,
    parts,
    inhabitants,
    postcodes,
    provincie,
  }
}
