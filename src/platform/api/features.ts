import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../refusal/refusal.ts'
import { addressWith } from './list-operation.ts'
import { operation, type Operation } from './operation.ts'

/** What lies where, as OGC API Features 1.0 offers it; coordinates in CRS84. */
export interface FeatureCollection {
  /** Last part of its address, such as `initiatieven`. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** A GeoJSON Feature. */
  readonly feature: z.ZodType
  find(
    request: FastifyRequest,
    wish: FeatureWish,
  ): Promise<{ items: readonly unknown[]; next?: string | undefined }>
  one(request: FastifyRequest, id: string): Promise<unknown>
}

export interface FeatureWish {
  /** West, south, east, north in degrees; east of 180 when west is greater than east. */
  readonly box: readonly [number, number, number, number] | undefined
  readonly from: Date | undefined
  readonly until: Date | undefined
  readonly after: string | undefined
  readonly limit: number
}

const classes = ['core', 'geojson']
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
const most = 1000
const usual = 100

const Link = z
  .object({ href: z.url(), rel: z.string(), type: z.string(), title: z.string().optional() })
  .meta({ id: 'Link' })
const Landing = z.object({ title: z.string(), description: z.string(), links: z.array(Link) })
const Collection = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    links: z.array(Link),
    itemType: z.literal('feature'),
    crs: z.array(z.string()),
  })
  .meta({ id: 'Collection' })

/** The operations of OGC API Features for these collections. */
export function featureOperations(
  about: { readonly title: string; readonly description: string },
  collections: readonly FeatureCollection[],
): Operation[] {
  return [...capabilities(about, collections), ...collections.flatMap(itemsOf)]
}

const tag = 'Capabilities'
const json = 'application/json'
const geoJson = 'application/geo+json'

function capabilities(
  about: { readonly title: string; readonly description: string },
  collections: readonly FeatureCollection[],
): Operation[] {
  return [
    operation({
      ...{ method: 'get', path: '/', id: 'getLandingPage', tag, summary: 'Waar alles staat.' },
      answer: Landing,
      run: async ({ request }) => {
        const link = linker(request)
        const links = [
          link('', 'self', json),
          link('/openapi.json', 'service-desc', json),
          link('/conformance', 'conformance', json),
          link('/collections', 'data', json),
        ]
        return { body: { ...about, links } }
      },
    }),
    operation({
      ...{ method: 'get', path: '/conformance', id: 'getConformance', tag },
      summary: 'Aan welke delen van de standaard dit voldoet.',
      answer: z.object({ conformsTo: z.array(z.url()) }),
      run: async () => ({
        body: {
          conformsTo: classes.map(name => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`),
        },
      }),
    }),
    operation({
      ...{ method: 'get', path: '/collections', id: 'getCollections', tag, summary: 'Alle verzamelingen.' },
      answer: z.object({ links: z.array(Link), collections: z.array(Collection) }),
      run: async ({ request }) => {
        const link = linker(request)
        const shown = collections.map(one => describe(one, link))
        return { body: { links: [link('/collections', 'self', json)], collections: shown } }
      },
    }),
  ]
}

function linker({ view }: FastifyRequest) {
  return (path: string, rel: string, type: string) => ({ href: `${view.origin}/ogc/v1${path}`, rel, type })
}

function describe({ id, title, description }: FeatureCollection, link: ReturnType<typeof linker>) {
  const links = [link(`/collections/${id}`, 'self', json), link(`/collections/${id}/items`, 'items', geoJson)]
  return { id, title, description, links, itemType: 'feature' as const, crs: [crs84] }
}

const number = '-?\\d{1,3}(?:\\.\\d{1,15})?'

/** Unknown parameters are refused, as the standard asks. */
const Asked = z.strictObject({
  bbox: z
    .string()
    .regex(new RegExp(`^${number}(?:,${number}){3}$`))
    .optional()
    .describe('West, zuid, oost, noord in graden.'),
  datetime: z
    .string()
    .regex(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|\.\.)(\/(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|\.\.))?$/)
    .refine(text => text.split('/').every(end => end === '..' || !Number.isNaN(Date.parse(end))))
    .optional()
    .describe('Wanneer het voor het laatst veranderde: een moment, of twee met een / ertussen.'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(usual)
    .overwrite(limit => Math.min(limit, most)),
  na: z.uuid().optional().describe('Cursor uit de link naar het volgende deel.'),
})

function itemsOf(collection: FeatureCollection): Operation[] {
  const { id, title, feature } = collection
  const path = `/collections/${id}`
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return [
    operation({
      ...{ method: 'get', path, id: `getCollection${name}`, tag: title, summary: collection.description },
      answer: Collection,
      run: async ({ request }) => ({ body: describe(collection, linker(request)) }),
    }),
    operation({
      ...{ method: 'get', path: `${path}/items`, id: `getFeatures${name}`, tag: title, type: geoJson },
      summary: 'Wat er in het gevraagde gebied ligt, het nieuwste eerst.',
      query: Asked,
      answer: z.object({
        type: z.literal('FeatureCollection'),
        features: z.array(feature),
        links: z.array(Link),
        numberReturned: z.int(),
      }),
      run: async ({ query, request }) => {
        const { items, next: cursor } = await collection.find(request, wishIn(query))
        const next = cursor === undefined ? undefined : addressWith(request, { na: cursor })
        const links = [
          { href: addressWith(request, {}), rel: 'self', type: geoJson },
          ...(next === undefined ? [] : [{ href: next, rel: 'next', type: geoJson }]),
        ]
        return {
          body: { type: 'FeatureCollection', features: items, links, numberReturned: items.length },
          next,
        }
      },
    }),
    operation({
      ...{ method: 'get', path: `${path}/items/{id}`, id: `getFeature${name}`, tag: title, type: geoJson },
      summary: 'Eén ding op de kaart.',
      params: z.object({ id: z.uuid() }),
      answer: feature,
      run: async ({ params, request }) => {
        const found = await collection.one(request, params.id)
        if (found === undefined) throw new Refusal('not_found', 'site.api_path_unknown')
        return { body: found }
      },
    }),
  ]
}

function wishIn({ bbox, datetime, limit, na }: z.output<typeof Asked>): FeatureWish {
  const [west, south, east, north] = bbox?.split(',').map(Number) ?? []
  const hasBox = west !== undefined && south !== undefined && east !== undefined && north !== undefined
  const [begin, end = begin] = datetime?.split('/') ?? []
  return {
    box: hasBox ? [west, south, east, north] : undefined,
    from: momentIn(begin),
    until: momentIn(end),
    after: na,
    limit,
  }
}

function momentIn(text: string | undefined): Date | undefined {
  return text === undefined || text === '..' ? undefined : new Date(text)
}
