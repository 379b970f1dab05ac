import fc, { type Arbitrary } from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { schemaJudge } from '../src/testing/fits-schema.ts'
import {
  fitting,
  hostileText,
  hostileValue,
  type Components,
  type JsonSchema,
} from '../src/testing/from-schema.ts'
import { zandweerd } from '../src/testing/places.ts'
import { keyFor } from './open-data.ts'
import { openNeighbourhood } from './neighbourhood.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: JsonSchema
}

interface Described {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: JsonSchema } }
  }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>> }>
  >
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Components }
}

interface Sent {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

const runs = 25
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const site = await openNeighbourhood()
afterAll(() => site.close())
const prefix = `${site.origin}/api/v1`
const document = (await (await fetch(`${prefix}/openapi.json`)).json()) as Document
const components = document.components.schemas
const judge = schemaJudge(components)
/** The operator looks after the initiative and asked the question, the member did neither. */
const keys = {
  operator: await keyFor(site, site.people.operator),
  member: await keyFor(site, site.people.member),
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({
    name: described.operationId,
    path,
    method,
    described,
  })),
)

test('there are operations to try', () => {
  expect(operations.length).toBeGreaterThanOrEqual(20)
})

describe.each(operations)('$name', operation => {
  const { described } = operation

  test('answers what fits as the document says', async () => {
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(anyFitting(operation), async sent => {
        const { status, faults } = await ask(operation, sent)
        statuses.add(status)
        expect({ faults, isRefusedAsWrong: status === 400 }).toEqual({ faults: [], isRefusedAsWrong: false })
      }),
      { numRuns: runs },
    )
    expect(
      [...statuses].some(status => status < 300 || status === 412),
      [...statuses].join(),
    ).toBe(true)
  })

  test.runIf(described.requestBody)(
    'refuses a body that does not fit, and says where it is wrong',
    async () => {
      const body = fc.constantFrom<unknown>('text', 1, null, [], {}, { titel: 1, tekst: {}, antwoord: 'x' })
      await fc.assert(
        fc.asyncProperty(anyFitting(operation), body, async (sent, wrong) => {
          const { status, faults, json } = await ask(operation, { ...sent, body: wrong })
          expect({ status, faults }).toEqual({ status: 400, faults: [] })
          expect((json as { errors: unknown[] }).errors.length).toBeGreaterThan(0)
        }),
        { numRuns: runs },
      )
    },
  )

  test('never breaks on hostile input', async () => {
    await fc.assert(
      fc.asyncProperty(anyHostile(operation), async sent => {
        const { status, faults } = await ask(operation, sent)
        expect({ faults, broken: status >= 500 }).toEqual({ faults: [], broken: false })
      }),
      { numRuns: runs * 2 },
    )
  })
})

type Operation = (typeof operations)[number]

const { ids } = site
const known: Readonly<Record<string, string>> = {
  mensen: ids.person,
  organisaties: ids.organisation,
  initiatieven: ids.initiative,
  vragen: ids.question,
  antwoorden: ids.answer,
  documenten: ids.document,
  bestanden: ids.document,
  knelpunten: ids.bottleneck,
  gesprekken: ids.conversation,
  begrotingen: ids.budget,
  afspraken: ids.agreement,
  opgaven: ids.issue,
  coalities: ids.coalition,
  toezeggingen: ids.promise,
  tafels: ids.reported,
  routewijzers: ids.signpost,
}

/** Of a path mostly what is there, so that more than "not found" is tried. */
function anyFitting({ path, described }: Operation): Arbitrary<Sent> {
  const of = (parameter: Parameter) => {
    const { name, schema } = parameter
    if (name === 'code' || name === 'plek' || name === 'binnen') return fc.constant(zandweerd)
    if (name === 'bij') return fc.constant(ids.initiative)
    if (name === 'soort' && path === '/documenten') return fc.constant('initiative')
    const any = fitting(schema, components)
    const there = fc.constant(known[path.split('/')[1] ?? ''])
    return name === 'id' ? fc.oneof({ weight: 3, arbitrary: there }, { weight: 1, arbitrary: any }) : any
  }
  return fc.record({
    path: recordOf(described, 'path', of),
    query: recordOf(described, 'query', of),
    body: described.requestBody ? bodyOf(described.requestBody.content['application/json'].schema) : none,
  })
}

const none = fc.constant(undefined)

function bodyOf(schema: JsonSchema): Arbitrary<unknown> {
  const there: Readonly<Record<string, unknown>> = {
    plekken: [zandweerd],
    bij: { soort: 'initiative', id: ids.initiative },
    bestandsnaam: 'verslag.txt',
    inhoud: 'V2F0IHdlIHphZ2Vu',
    klaarOp: inAMonth,
    aan: { soort: 'organisation', id: ids.organisation },
    soort: 'organisation',
    id: ids.organisation,
    komtUit: { soort: 'question', id: ids.question },
  }
  return fitting(schema, components).map(body => {
    const fields = Object.entries(body as object).map(([name, value]) => [name, there[name] ?? value])
    return Object.fromEntries(fields)
  })
}

function anyHostile({ described }: Operation): Arbitrary<Sent> {
  const of = () => hostileText
  const schema = described.requestBody?.content['application/json'].schema
  const fields = fc.dictionary(fc.constantFrom(...namesIn(schema)), hostileValue)
  return fc.record({
    path: recordOf(described, 'path', of),
    query: recordOf(described, 'query', of),
    body: schema ? fc.oneof(fields, hostileValue) : none,
  })
}

function namesIn(schema: JsonSchema | undefined): string[] {
  const named = components[schema?.$ref?.split('/').at(-1) ?? '']
  return [...Object.keys(named?.properties ?? {}), '__proto__', 'constructor', 'kring']
}

function recordOf(
  { parameters }: Described,
  part: Parameter['in'],
  of: (parameter: Parameter) => Arbitrary<unknown>,
): Arbitrary<Record<string, unknown>> {
  const chosen = parameters.filter(parameter => parameter.in === part)
  const values = Object.fromEntries(chosen.map(parameter => [parameter.name, of(parameter)]))
  return fc.record(values, {
    requiredKeys: chosen.filter(({ required }) => required).map(({ name }) => name),
  })
}

async function ask({ path, method, described }: Operation, { path: params, query, body }: Sent) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(params[name]) || '%20')
  const search = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`)
  const answer = await fetch(`${prefix}${filled}?${search.join('&')}`, {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${/^\/(initiatieven\/|toezeggingen\/|documenten)/.test(path) ? keys.operator : keys.member}`,
      'if-match': '"1.abc"',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json = JSON.parse(text) as unknown
  return { status: answer.status, json, faults: faultsOf(answer, described, json) }
}

function encoded(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed())
}

/** What the document and S3 of the conventions ask of every answer. */
function faultsOf({ status, headers }: Response, { responses }: Described, json: unknown): string[] {
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  const schema = responses[status]?.content?.[type]?.schema
  const faults = schema ? judge(json, schema) : [`${status} ${type} is not in the document`]
  const asked = {
    'api-version': /^\d+\.\d+\.\d+$/,
    'cache-control': /no-store/,
    'content-security-policy': /frame-ancestors 'none'/,
    'x-content-type-options': /^nosniff$/,
    'x-frame-options': /^DENY$/,
    'access-control-allow-origin': /^\*$/,
  }
  const missing = Object.entries(asked).filter(([name, like]) => !like.test(headers.get(name) ?? ''))
  return [...faults, ...missing.map(([name]) => `${name}: ${headers.get(name)}`)]
}
