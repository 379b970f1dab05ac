import { createServer } from 'node:http'
import fastify, { LogController, type FastifyInstance } from 'fastify'
import { newId } from '../db/ids.ts'
import { cookieName } from './session-cookie.ts'
import { decorate } from './decorate.ts'
import { answerBadAddress, answerErrors } from './errors.ts'
import { sayWhenBusy, understandForms } from './forms-and-limits.ts'
import { measure } from './measure.ts'
import { refuseForeignForms, securityHeaders } from './security.ts'
import { sendKept } from './send-page.ts'
import { readLanguage } from './view.ts'
import type { Web } from './web.ts'

const megabyte = 1024 * 1024
const timeouts = { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 60_000 }

/** Builds the web server without its routes: security, language, session, pages, errors, figures. */
export async function buildServer(web: Web): Promise<FastifyInstance> {
  const secure = web.origin.startsWith('https:')
  const headers = Object.entries(securityHeaders(secure))
  const sessionCookie = `${cookieName(secure)}=`
  const app: FastifyInstance = fastify({
    loggerInstance: web.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: web.trustProxy,
    bodyLimit: megabyte,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    genReqId: () => newId(),
    frameworkErrors: answerBadAddress(web),
    rewriteUrl: request => readLanguage(request.url ?? '/').path,
    serverFactory: handle =>
      createServer(timeouts, (request, response) => {
        for (const [name, value] of headers) response.setHeader(name, value)
        const anonymous = !request.headers.cookie?.includes(sessionCookie)
        if (anonymous && request.method === 'GET' && sendKept(web.pages, request, response)) return
        handle(request, response)
      }),
  })
  await understandForms(app, web.limits.writesPerMinute)
  measure(app)
  decorate(app, web, secure)
  answerErrors(app, web)
  refuseForeignForms(app, web)
  await sayWhenBusy(app, web.limits.lateness)
  return app
}
