import { createServer } from 'node:http'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { newId } from '../db/ids.ts'
import { visitor } from '../ctx/actor.ts'
import { cookieName } from './session-cookie.ts'
import { decorate } from './decorate.ts'
import { answerErrors } from './errors.ts'
import { measure } from './measure.ts'
import { isOwnRequest, securityHeaders } from './security.ts'
import { sendKept } from './send-page.ts'
import { readLanguage } from './view.ts'
import type { Web } from './web.ts'

const megabyte = 1024 * 1024

/** Builds the web server without its routes: security, language, session, pages, errors, figures. */
export async function buildServer(web: Web): Promise<FastifyInstance> {
  const secure = web.origin.startsWith('https:')
  const headers = Object.entries(securityHeaders(secure))
  const sessionCookie = `${cookieName(secure)}=`
  const app: FastifyInstance = fastify({
    loggerInstance: web.log as FastifyBaseLogger,
    disableRequestLogging: true,
    trustProxy: web.trustProxy,
    bodyLimit: megabyte,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    genReqId: () => newId(),
    rewriteUrl: request => readLanguage(request.url ?? '/').path,
    serverFactory: handle =>
      createServer({ keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 60_000 }, (request, response) => {
        for (const [name, value] of headers) response.setHeader(name, value)
        const anonymous = !request.headers.cookie?.includes(sessionCookie)
        if (anonymous && request.method === 'GET' && sendKept(web.pages, request, response)) return
        handle(request, response)
      }),
  })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(multipart, { limits: { fileSize: 20 * megabyte, files: 1, fields: 100 } })
  await app.register(rateLimit, {
    max: web.writesPerMinute,
    timeWindow: '1 minute',
    keyGenerator: request => request.actor?.person ?? request.ip,
    allowList: request => request.method === 'GET' || request.method === 'HEAD',
    hook: 'preHandler',
  })
  measure(app)
  decorate(app, web, secure)
  answerErrors(app, web)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (isOwnRequest(request.raw, ownOrigin(web, request.headers.host), request.sessionToken !== '')) return
    request.actor = visitor
    reply.code(403)
    throw new ForeignForm()
  })
  return app
}

/** A form that was sent from a page of another site. */
class ForeignForm extends Error {
  readonly statusCode = 403
}

function ownOrigin(web: Web, host: string | undefined): string {
  return web.originIsFixed ? web.origin : `http://${host ?? ''}`
}
