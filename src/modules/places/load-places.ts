import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { projectFolder } from '../../platform/db/project-folder.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { everydayName, foldName, namesOf, slugFor } from './place.ts'
import { countPlaces, saveBoundaries, savePlaces, type PlaceRow } from './queries.ts'

const year = 2024
const rowsAtOnce = 500
const unzip = promisify(gunzip)

/** Loads the places of the Netherlands into a database that has none. Returns how many were added. */
export async function loadPlaces(house: House): Promise<number> {
  if ((await countPlaces(house)) > 0) return 0
  const places = await officialPlaces()
  const boundaries = (await Promise.all(['gemeenten', 'wijken', 'buurten'].map(readBoundaries))).flat()
  const known = new Set(places.map(place => place.code))
  await house.db.transaction().execute(async db => {
    for (const rows of inBatches(places)) await savePlaces(db, rows)
    for (const rows of inBatches(boundaries.filter(({ place }) => known.has(place))))
      await saveBoundaries(db, rows)
  })
  return places.length
}

/** All official places, parents before children. */
export async function officialPlaces(): Promise<PlaceRow[]> {
  const towns = await townsPerGemeente()
  const tree = new PlaceTree()
  for (const { gm, naam, provincie, inwoners } of await readTable<'gm' | 'naam' | 'provincie' | 'inwoners'>(
    'gemeenten-2024.csv',
  )) {
    const official = { code: gm, kind: 'gemeente', name: naam, parent: null, inwoners, pc4: '' } as const
    tree.add(official, {
      provincie: /^PV\d/.test(provincie) ? null : provincie,
      towns: towns.get(naam) ?? '',
    })
  }
  for (const { wk, naam, gm, inwoners } of await readTable<'wk' | 'naam' | 'gm' | 'inwoners'>(
    'wijken-2024.csv',
  )) {
    tree.add({ code: wk, kind: 'wijk', name: naam, parent: gm, inwoners, pc4: '' })
  }
  for (const { bu, naam, wk, inwoners, pc4 } of await readTable<'bu' | 'naam' | 'wk' | 'inwoners' | 'pc4'>(
    'buurten-2024.csv',
  )) {
    tree.add({ code: bu, kind: 'buurt', name: naam, parent: wk, inwoners, pc4 })
  }
  return tree.withPostcodes()
}

interface Official {
  readonly code: string
  readonly kind: 'gemeente' | 'wijk' | 'buurt'
  readonly name: string
  readonly parent: string | null
  readonly inwoners: string
  readonly pc4: string
}

class PlaceTree {
  readonly #places = new Map<string, PlaceRow>()
  readonly #slugs = new Map<string, Set<string>>()
  readonly #postcodes = new Map<string, Set<string>>()

  add(official: Official, more: { provincie?: string | null; towns?: string } = {}): void {
    const { code, kind, name, inwoners, pc4 } = official
    const around = this.#around(official)
    const slug = this.#slug(name, code, around.path)
    const areas = [code, ...around.areas]
    if (/^\d{4}$/.test(pc4)) for (const area of areas) this.#postcodesOf(area).add(pc4)
    this.#places.set(code, {
      code,
      kind,
      slug,
      areas,
      year,
      name: everydayName(name),
      path: [around.path, slug].filter(Boolean).join('/'),
      parent: official.parent,
      parts: [],
      inhabitants: inwoners === '' ? null : Number(inwoners),
      postcodes: [],
      provincie: more.provincie ?? around.provincie,
      searchName: namesOf(name),
      searchContext: [namesOf(name), more.towns, namesIn(around.path)].filter(Boolean).join(' '),
    })
  }

  #around({ code, parent }: Official): Pick<PlaceRow, 'path' | 'areas' | 'provincie'> {
    if (parent === null) return { path: '', areas: [], provincie: null }
    const known = this.#places.get(parent)
    if (!known) throw new Error(`Place ${code} has an unknown parent ${parent}.`)
    return known
  }

  withPostcodes(): PlaceRow[] {
    return [...this.#places.values()].map(place => ({
      ...place,
      postcodes: [...this.#postcodesOf(place.code)].sort(),
    }))
  }

  #slug(name: string, code: string, parent: string): string {
    const used = this.#slugs.get(parent) ?? new Set<string>()
    const slug = slugFor(name, code, used)
    this.#slugs.set(parent, used.add(slug))
    return slug
  }

  #postcodesOf(code: string): Set<string> {
    const known = this.#postcodes.get(code) ?? new Set<string>()
    this.#postcodes.set(code, known)
    return known
  }
}

/** The names of the parents, without the towns in them, so that a town finds its gemeente only. */
function namesIn(path: string): string {
  return path.split('/').map(foldName).join(' ')
}

async function townsPerGemeente(): Promise<Map<string, string>> {
  const towns = new Map<string, string>()
  const rows = await readTable<'wp_naam' | 'gm_naam' | 'gm_code' | 'jaar'>('woonplaatsen-cbs-2017.csv')
  for (const row of rows) {
    if (!row.gm_code.startsWith('GM') || row.jaar !== '2017') continue
    towns.set(row.gm_naam, `${towns.get(row.gm_naam) ?? ''} ${foldName(row.wp_naam)}`.trim())
  }
  return towns
}

async function readTable<Column extends string>(name: string): Promise<Record<Column, string>[]> {
  return parse<Record<Column, string>>(await readZipped(name), { columns: true, bom: true })
}

async function readBoundaries(kind: string): Promise<{ place: string; geometry: unknown }[]> {
  const { features } = JSON.parse(await readZipped(`${kind}-2024.geojson`)) as {
    features: { properties: { statcode: string }; geometry: unknown }[]
  }
  return features.map(({ properties, geometry }) => ({ place: properties.statcode, geometry }))
}

async function readZipped(name: string): Promise<string> {
  return (await unzip(await readFile(join(projectFolder, 'data/places', `${name}.gz`)))).toString('utf8')
}

function* inBatches<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce)
}
