import { afterAll, beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { faultsIn } from '../src/testing/adr-ruleset.ts'
import { schemaJudge } from '../src/testing/fits-schema.ts'
import type { Components, JsonSchema } from '../src/testing/from-schema.ts'
import { zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'

let site: Site
const ids: string[] = []
beforeAll(async () => {
  const env = { ORIGIN: 'https://knooppunt.example', MAIL_FROM: 'Wijkhub <post@wijkhub.example>' }
  site = await openSite({ env })
  const steward = await site.person('Sanne Trekker')
  for (const [longitude, latitude, circle] of [
    [6.16, 52.26, 'public'],
    [6.18, 52.27, 'public'],
    [179.9, -16.5, 'public'],
    [-179.9, -16.6, 'public'],
    [6.17, 52.26, 'members'],
  ] as const) {
    const wish = { title: `Op ${longitude}`, places: [zandweerd], point: { longitude, latitude }, circle }
    ids.push((await site.as(steward, ctx => createInitiative(ctx, wish))).id)
  }
  await site.as(steward, ctx => createInitiative(ctx, { title: 'Zonder punt', places: [zandweerd] }))
})
afterAll(() => site.close())

interface Link {
  readonly href: string
  readonly rel: string
}

const items = '/collections/initiatieven/items'

async function get(path: string) {
  const answer = await fetch(`${site.origin}/ogc/v1${path}`)
  const json = (await answer.json()) as { links: Link[]; features: { id: string; geometry: unknown }[] }
  return { status: answer.status, type: answer.headers.get('content-type')?.split(';')[0], json }
}

const found = async (query: string) => (await get(`${items}?${query}`)).json.features.map(({ id }) => id)
const place = (index: number) => ids[index] ?? ''

test('from the landing page links lead to what the standard asks for', async () => {
  const { json } = await get('')
  const rels = json.links.map(({ rel }) => rel)
  expect(rels).toEqual(['self', 'service-desc', 'conformance', 'data'])
  for (const { href } of json.links) {
    expect((await fetch(site.origin + new URL(href).pathname)).status).toBe(200)
  }
})

test('it says to which parts of OGC API Features 1.0 it conforms', async () => {
  expect((await get('/conformance')).json).toEqual({
    conformsTo: [
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
    ],
  })
})

test('public initiatives with a point are features in CRS84: longitude first', async () => {
  const { type, json } = await get(items)
  expect(type).toBe('application/geo+json')
  expect(json.features.map(({ id }) => id)).toEqual([3, 2, 1, 0].map(place))
  expect(json.features.at(-1)?.geometry).toEqual({ type: 'Point', coordinates: [6.16, 52.26] })
})

test('a box chooses what lies in it, also across the line of 180 degrees', async () => {
  expect(await found('bbox=6.1,52.2,6.17,52.3')).toEqual([place(0)])
  expect(await found('bbox=179,-17,-179,-16')).toEqual([place(3), place(2)])
})

test('a moment chooses what was last changed in it', async () => {
  const year = site.house.now().getUTCFullYear()
  expect(await found(`datetime=${year - 1}-01-01T00:00:00Z/..`)).toHaveLength(4)
  expect(await found(`datetime=../${year - 1}-01-01T00:00:00Z`)).toEqual([])
})

test('next links lead through everything, each thing once', async () => {
  const seen: string[] = []
  let path: string | undefined = `${items}?limit=1`
  while (path !== undefined) {
    const { json }: Awaited<ReturnType<typeof get>> = await get(path)
    seen.push(...json.features.map(({ id }) => id))
    path = json.links.find(({ rel }) => rel === 'next')?.href.split('/ogc/v1')[1]
  }
  expect(seen).toEqual([3, 2, 1, 0].map(place))
})

test('a limit beyond the most is taken as the most, and an unknown parameter is refused', async () => {
  expect((await get(`${items}?limit=100000`)).status).toBe(200)
  expect((await get(`${items}?kleur=rood`)).status).toBe(400)
  expect((await get(`${items}?bbox=1,2,3`)).status).toBe(400)
  expect((await get(`${items}?datetime=9999-99-99T99:99:99Z`)).status).toBe(400)
})

test('one feature is at its own address; one for members is not', async () => {
  expect((await get(`${items}/${place(0)}`)).json).toMatchObject({ type: 'Feature', id: place(0) })
  expect((await get(`${items}/${place(4)}`)).status).toBe(404)
})

test('the document is right, and every answer is as it says', async () => {
  const document = (await get('/openapi.json')).json as unknown as {
    paths: Record<
      string,
      { get: { responses: Record<200, { content: Record<string, { schema: JsonSchema }> }> } }
    >
    components: { schemas: Components }
  }
  // The names of the paths are those of the standard.
  const faults = await faultsIn(document)
  expect(
    faults.filter(fault => !/^(adr-plural-nouns|adr-kebab-case-paths): paths \/(conformance)?:/.test(fault)),
  ).toEqual([])
  const judge = schemaJudge(document.components.schemas)
  for (const [path, { get: described }] of Object.entries(document.paths)) {
    const { type = '', json } = await get(path === '/' ? '' : path.replace('{id}', place(0)))
    expect(judge(json, described.responses[200].content[type]?.schema ?? { const: 'nothing' })).toEqual([])
  }
})
