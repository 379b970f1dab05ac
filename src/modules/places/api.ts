import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { placeKinds, scopeOf, type Place } from './place.ts'
import { boundariesOf, placesBeyond, placesWith } from './queries.ts'

/** A code of a place, or what could be one. */
export const placeCode = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .describe('Code van een plek, zoals WK015003.')

/** The filter that limits a list to a place and everything inside it. */
export const inPlace = { plek: placeCode.optional() }

/** The codes that something must lie in; undefined when no place was asked. Refuses a place nobody knows. */
export async function scopeAsked(
  reader: Reader,
  { plek }: { readonly plek?: string | undefined },
): Promise<readonly string[] | undefined> {
  return plek === undefined ? undefined : scopeOf(await placeCoded(reader, plek))
}

async function placeCoded(reader: Reader, code: string): Promise<Place> {
  const [place] = await placesWith(reader, [code])
  if (!place) throw new Refusal('not_found', 'places.not_found')
  return place
}

const Plek = z
  .object({
    code: z.string().describe('De code van het CBS, of een eigen code van een dorp of regio.'),
    soort: z.enum(placeKinds),
    naam: z.string(),
    pagina: z.url(),
    ligtIn: z.string().nullable().describe('Code van de plek waar deze direct in ligt.'),
    gebieden: z.array(z.string()).describe('De eigen code en die van alles eromheen, de kleinste eerst.'),
    delen: z.array(z.string()).describe('Van een regio: de codes waar die uit bestaat.'),
    inwoners: z.int().nullable(),
    postcodes: z.array(z.string()),
    provincie: z.string().nullable(),
  })
  .meta({ id: 'Plek' })

function show(place: Place, origin: string): z.input<typeof Plek> {
  const { code, kind, name, path, parent, areas, parts, inhabitants, postcodes, provincie } = place
  return {
    ...{ code, inwoners: inhabitants, provincie },
    ...{ soort: kind, naam: name, pagina: `${origin}/${path}`, ligtIn: parent },
    ...{ gebieden: [...areas], delen: [...parts], postcodes: [...postcodes] },
  }
}

const tag = 'Plekken'
const params = z.object({ code: placeCode })

const list = listOperation({
  ...{ path: '/plekken', id: 'listPlekken', tag, summary: 'Plekken, op volgorde van code.' },
  filters: {
    binnen: placeCode.optional().describe('Alleen wat in deze plek ligt.'),
    soort: z.enum(placeKinds).optional(),
  },
  cursor: placeCode,
  item: Plek,
  find: async ({ query: { binnen, soort }, request }, { after, limit }) => {
    const within = binnen === undefined ? undefined : await placeCoded(request.reader, binnen)
    const found = await placesBeyond(request.reader, { within, kind: soort, after, limit: limit + 1 })
    return partOf(found, limit, { cursor: ({ code }) => code, show: one => show(one, request.view.origin) })
  },
})

const one = operation({
  ...{ method: 'get', path: '/plekken/{code}', id: 'getPlek', tag, summary: 'Eén plek.' },
  params,
  answer: Plek,
  run: async ({ params: { code }, request }) => ({
    body: show(await placeCoded(request.reader, code), request.view.origin),
  }),
})

const position = z.array(z.number()).min(2)
const ring = z.array(position)
const Grens = z
  .object({
    type: z.literal('Feature'),
    id: z.string(),
    properties: z.object({ code: z.string(), naam: z.string(), soort: z.string(), pagina: z.url() }),
    geometry: z.discriminatedUnion('type', [
      z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
    ]),
  })
  .meta({ id: 'Grens' })

const boundary = operation({
  ...{ method: 'get', path: '/plekken/{code}/grenzen', id: 'getGrenzen', tag },
  summary: 'De grens van een plek als GeoJSON in CRS84, op zo’n 60 meter nauwkeurig.',
  params,
  answer: Grens,
  type: 'application/geo+json',
  run: async ({ params: { code }, request }) => {
    const [found] = await boundariesOf(request.reader, [code])
    if (!found) throw new Refusal('not_found', 'places.not_found')
    const { place, name, kind, path, geometry } = found
    const properties = { code: place, naam: name, soort: kind, pagina: `${request.view.origin}/${path}` }
    return { body: { type: 'Feature', id: place, properties, geometry } }
  },
})

export const api = [list, one, boundary]
