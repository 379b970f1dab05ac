import { afterAll, expect, test } from 'vitest'
import { adrRules, faultsIn } from '../src/testing/adr-ruleset.ts'
import { openSite } from '../src/testing/site.ts'

const site = await openSite({
  env: { ORIGIN: 'https://knooppunt.example', MAIL_FROM: 'Wijkhub <post@wijkhub.example>' },
})
afterAll(() => site.close())
const answer = await fetch(`${site.origin}/api/v1/openapi.json`)
const document = (await answer.json()) as Record<string, unknown>

const ok = { description: 'ok', content: { 'application/json': { schema: { type: 'string' } } } }

/** Every rule is broken somewhere in here. */
const planted = {
  openapi: '2.0',
  info: { title: 'Planted', version: 'one', contact: { name: 'Nobody' } },
  servers: [{ url: 'http://example.org/api' }],
  paths: {
    '/Slechte_Namen/': {
      get: {
        parameters: [{ name: 'sort_by', in: 'query', schema: { type: 'string' } }],
        responses: { 200: ok, 404: ok },
      },
      trace: { responses: { 200: ok } },
    },
    '/vraag.json': { post: { responses: { 201: ok } } },
  },
  components: {
    schemas: {
      Afspraak: {
        type: 'object',
        properties: {
          begin_uur: { type: 'string', format: 'time' },
          gemaaktOp: { type: 'string' },
        },
      },
    },
  },
}

test('the document of the data interface keeps to OpenAPI 3.1 and to the API Design Rules', async () => {
  expect(await faultsIn(document)).toEqual([])
})

test('any other site may read the document', () => {
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test('every rule finds its fault in a document that has them all, and in one without servers', async () => {
  const { servers: _, ...homeless } = planted
  const found = [...(await faultsIn(planted)), ...(await faultsIn(homeless))]
  const rules = new Set(found.map(fault => fault.split(':')[0]))
  expect(adrRules.filter(rule => !rules.has(rule))).toEqual([])
})
