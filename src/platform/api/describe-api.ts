import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import type { Operation } from './operation.ts'
import { ProblemSchema } from './problem.ts'

/** What the document says about the interface as a whole. */
export interface AboutApi {
  readonly title: string
  readonly description: string
  /** Full version, such as `1.0.0`. */
  readonly version: string
  /** Address that the paths stand behind, with the major version as its last part. */
  readonly server: string
  /** What is sent to programs that ask for it, as OpenAPI describes it, by name. */
  readonly webhooks?: Readonly<Record<string, Json>>
  readonly contact: { readonly name: string; readonly email: string; readonly url: string }
}

type Json = Readonly<Record<string, unknown>>

/** One operation as the document describes it: what a page for readers needs of it. */
export interface DescribedOperation extends Json {
  readonly tags: readonly string[]
  readonly summary: string
  readonly parameters: readonly DescribedValue[]
}

interface DescribedValue extends Json {
  readonly name: string
  readonly in: string
  readonly description?: string | undefined
}

export interface ApiDocument extends Json {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
}

/** The OpenAPI 3.1 document of these operations, from the schemas that also check what comes in and goes out. */
export function describeApi(operations: readonly Operation[], about: AboutApi): ApiDocument {
  const { title, description, version, server, contact, webhooks } = about
  const bodies = schemasOf(
    'input',
    new Map(operations.flatMap(one => (one.body ? [[one.id, one.body]] : []))),
  )
  const answers = schemasOf('output', new Map([...operations.map(entryOf), ['', ProblemSchema]]))
  const paths: Record<string, Record<string, DescribedOperation>> = {}
  for (const one of operations) {
    const described = describe(one, { body: bodies.of.get(one.id), answer: answers.of.get(one.id) })
    paths[one.path] = { ...paths[one.path], [one.method]: described }
  }
  return {
    openapi: '3.1.0',
    info: { title, description, version, contact, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: server }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map(name => ({ name })),
    paths,
    ...(webhooks && { webhooks }),
    components: {
      schemas: { ...bodies.named, ...answers.named },
      securitySchemes: {
        sleutel: {
          type: 'http',
          scheme: 'bearer',
          description: 'Een sleutel die je zelf maakt op /mijn/sleutels. Lezen kan ook zonder.',
        },
      },
    },
  }
}

function entryOf({ id, answer }: Operation): [string, z.ZodType] {
  return [id, answer]
}

/** JSON Schemas of these, and the ones with a name apart: all in one go, so that a name stands for one thing. */
function schemasOf(io: 'input' | 'output', schemas: ReadonlyMap<string, z.ZodType>) {
  const all = z.toJSONSchema(z.object(Object.fromEntries(schemas)), { io })
  const { properties = {}, $defs = {} } = JSON.parse(
    JSON.stringify(all).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as { properties?: Record<string, Json>; $defs?: Record<string, Json> }
  const named = Object.fromEntries(
    Object.entries($defs).map(([name, { id: _, ...schema }]) => [name, schema]),
  )
  return { of: new Map(Object.entries(properties)), named }
}

function describe(
  one: Operation,
  schemas: { body: Json | undefined; answer: Json | undefined },
): DescribedOperation {
  const { id, tag, summary, scope, method } = one
  const key = { sleutel: [] }
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `${scope === 'read' ? 'Met een sleutel' : 'Je sleutel'} moet dit recht hebben: ${scope}.`,
    security: scope === 'read' ? [{}, key] : [key],
    parameters: parametersOf(one),
    ...(schemas.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemas.body } } },
    }),
    responses: {
      [one.status]: {
        description: STATUS_CODES[one.status],
        headers: headersOf(one),
        content: { [one.type]: { schema: schemas.answer } },
      },
      ...(method === 'get' && {
        304: { description: 'Not Modified', headers: { 'API-Version': header('Volledige versie.') } },
      }),
      ...Object.fromEntries(refusalsOf(one).map(status => [status, problem(status)])),
    },
  }
}

function parametersOf(one: Operation): DescribedValue[] {
  const ofPath = valuesOf(one.params).map(value => ({ ...value, in: 'path', required: true }))
  const ofQuery = valuesOf(one.query).map(value => ({ ...value, in: 'query' }))
  const condition = {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'De ETag van wat je las.',
    schema: { type: 'string' },
  }
  return [...ofPath, ...ofQuery, ...(one.conditional ? [condition] : [])]
}

function valuesOf(schema: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, value]) => {
    const { description, ...rest } = value as { readonly description?: string }
    return {
      name,
      ...(description !== undefined && { description }),
      required: required.includes(name),
      schema: rest,
    }
  })
}

function headersOf({ method, status, conditional }: Operation): Json {
  const isList = method === 'get'
  return {
    'API-Version': header('Volledige versie van deze interface.'),
    ...(isList && { ETag: header('Van deze bytes; stuur hem terug in If-None-Match.') }),
    ...(isList && { Link: header('RFC 8288; `rel="next"` is het volgende deel van een lijst.') }),
    ...(status === 201 && { Location: header('Adres van wat er gemaakt is.') }),
    ...(conditional && { ETag: header('Van de nieuwe versie.') }),
  }
}

function header(description: string): Json {
  return { description, schema: { type: 'string' } }
}

/** Statuses with which any operation of this kind can refuse. */
function refusalsOf({ method, conditional }: Operation): number[] {
  const always = [400, 401, 403, 404, 410, 429, 500, 503]
  const ofWrites = method === 'get' ? [] : [409, 413, 415, 422]
  return [...always, ...ofWrites, ...(conditional ? [412, 428] : [])].sort((a, b) => a - b)
}

function problem(status: number): Json {
  const schema = { $ref: '#/components/schemas/Problem' }
  return {
    description: STATUS_CODES[status],
    headers: { 'API-Version': header('Volledige versie van deze interface.') },
    content: { 'application/problem+json': { schema } },
  }
}
