import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { problemOf } from '../http/errors.ts'
import { etagOf } from '../http/page-store.ts'
import type { Web } from '../http/web.ts'
import { Refusal } from '../refusal/refusal.ts'
import { describeApi, type AboutApi, type ApiDocument } from './describe-api.ts'
import type { Answer, Operation } from './operation.ts'
import { ApiProblem, sendProblem, type Wrong } from './problem.ts'
import { knowWhoAsks, mayUse } from './who-asks.ts'

export interface Api extends AboutApi {
  /** First part of every path, such as `/api/v1`. */
  readonly prefix: string
  readonly operations: readonly Operation[]
}

/** Serves the operations and the document that describes them. Returns that document. */
export async function serveApi(app: FastifyInstance, web: Web, api: Api): Promise<ApiDocument> {
  const document = describeApi(api.operations, api)
  const json = JSON.stringify(document)
  await app.register(
    async scope => {
      readJsonOnly(scope)
      answerProblems(scope, web)
      sendHeaders(scope, api.version)
      refuseTrailingSlash(scope)
      knowWhoAsks(scope, web)
      scope.addHook('preHandler', app.rateLimit(limitsOf(web)))
      scope.all('/*', (request, reply) => {
        if (request.method === 'OPTIONS') return reply.headers(preflight).code(204).send()
        throw new Refusal('not_found', 'site.api_path_unknown')
      })
      scope.get('/openapi.json', (request, reply) => sendJson(request, reply, { json }))
      for (const operation of api.operations) serve(scope, operation)
    },
    { prefix: api.prefix },
  )
  return document
}

function serve(scope: FastifyInstance, operation: Operation): void {
  scope.route({
    method: operation.method,
    url: operation.path === '/' ? '' : operation.path.replace(/\{(\w+)\}/g, ':$1'),
    ...(operation.mostBytes !== undefined && { bodyLimit: operation.mostBytes }),
    handler: async (request, reply) => {
      mayUse(request, operation.scope)
      const answer = await operation.run({
        params: readPart(operation.params, request.params, 'path'),
        query: readPart(operation.query, request.query, 'query'),
        body: operation.body ? readPart(operation.body, request.body, 'body') : undefined,
        request,
      })
      if (answer.next !== undefined) reply.header('link', `<${answer.next}>; rel="next"`)
      if (answer.location !== undefined) reply.header('location', answer.location)
      const json = JSON.stringify(operation.answer.parse(answer.body))
      return sendJson(request, reply.code(operation.status).type(operation.type), { json, ...answer })
    },
  })
}

function readPart<S extends z.ZodType>(schema: S, sent: unknown, part: Wrong['in']): z.output<S> {
  const read = schema.safeParse(sent)
  if (read.success) return read.data
  const errors = read.error.issues.map(({ path, message }) => ({
    in: part,
    pointer: part === 'body' ? path.map(step => `/${String(step)}`).join('') : path.join('.'),
    detail: message,
  }))
  throw new ApiProblem(400, 'site.api_wrong', { errors })
}

function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  { json, version }: { json: string } & Pick<Answer, 'version'>,
): FastifyReply {
  const bytes = Buffer.from(json)
  const etag = version === undefined ? etagOf(bytes) : etagOf(bytes).replace('"', `"${version}.`)
  reply.headers({ etag, vary: 'authorization', 'cache-control': cachingOf(request) })
  if (request.method === 'GET' && request.headers['if-none-match'] === etag) return reply.code(304).send()
  if (!reply.hasHeader('content-type')) reply.type('application/json')
  return reply.send(bytes)
}

function cachingOf({ keyScopes, method }: FastifyRequest): string {
  return keyScopes === null && method !== 'POST' && method !== 'PUT'
    ? 'public, no-cache'
    : 'private, no-store'
}

/** PostgreSQL has no text with the character NUL, and nobody means it. */
const nul = /(?:^|[^\\])(?:\\\\)*\\u0000/

function readJsonOnly(scope: FastifyInstance): void {
  const parse = scope.getDefaultJsonParser('error', 'error')
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (nul.test(text)) done(new ApiProblem(400, 'site.api_wrong'))
    else void parse(request, text, done)
  })
}

function answerProblems(scope: FastifyInstance, web: Web): void {
  const answer = (request: FastifyRequest, reply: FastifyReply, error: Error) => {
    const { lang } = request.view
    if (error instanceof ApiProblem) {
      const { status, code, members } = error
      if (status === 401) reply.header('www-authenticate', 'Bearer')
      const said = { status, code, sentence: web.sentence(lang, code), requestId: request.id }
      return sendProblem(reply, said, { ...members, ...saying(members, key => web.sentence(lang, key)) })
    }
    const problem = problemOf(web, request, error)
    if (problem.status >= 500) request.log.error({ err: error }, 'an error nobody foresaw')
    return sendProblem(reply, problem)
  }
  scope.setErrorHandler((error: Error, request, reply) => answer(request, reply, error))
}

/** The messages of our schemas are keys of sentences; those of the library are sentences. */
function saying({ errors }: ApiProblem['members'], sentence: (key: string) => string): object {
  if (!Array.isArray(errors)) return {}
  return { errors: (errors as Wrong[]).map(error => ({ ...error, detail: sentence(error.detail) })) }
}

const preflight = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'Authorization, If-None-Match',
  'access-control-max-age': '86400',
}

function sendHeaders(scope: FastifyInstance, version: string): void {
  const headers = {
    'api-version': version,
    'access-control-allow-origin': '*',
    'access-control-expose-headers':
      'API-Version, ETag, Link, Location, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
    'cross-origin-resource-policy': 'cross-origin',
  }
  scope.addHook('onSend', async (_request, reply) => void reply.headers(headers))
}

/** The API Design Rules: an address with a slash at its end is another one, and nothing is there. */
function refuseTrailingSlash(scope: FastifyInstance): void {
  scope.addHook('onRequest', async ({ originalUrl }) => {
    if (originalUrl.split('?')[0]?.endsWith('/')) throw new Refusal('not_found', 'site.api_path_unknown')
  })
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])
const moreWithKey = 5

/** Reads are counted apart from writes, per person or per address. */
function limitsOf({ limits }: Web) {
  const isRead = ({ method }: FastifyRequest) => reads.has(method)
  return {
    timeWindow: '1 minute',
    allowList: () => false,
    keyGenerator: (request: FastifyRequest) =>
      `${isRead(request) ? 'read' : 'write'} ${request.actor.person ?? request.ip}`,
    max: (request: FastifyRequest) => {
      if (!isRead(request)) return limits.writesPerMinute
      return limits.readsPerMinute * (request.keyScopes === null ? 1 : moreWithKey)
    },
  }
}
