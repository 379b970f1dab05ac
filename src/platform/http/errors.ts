import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../ctx/actor.ts'
import { Refusal, statusOf } from '../refusal/refusal.ts'
import { sendProblem } from '../api/problem.ts'
import { readLanguage } from './view.ts'
import type { Problem, Web } from './web.ts'

/** One place where everything thrown becomes an answer: a page for people, RFC 9457 for programs. */
export function answerErrors(app: FastifyInstance, web: Web): void {
  app.addHook('onRequest', async request => {
    // No text in the database can have the character NUL, so nothing is at an address with it.
    if (request.url.includes('%00')) throw notFound
  })
  app.setNotFoundHandler((request, reply) => answer(web, reply, problemOf(web, request, notFound)))
  app.setErrorHandler((error: Error, request, reply) => {
    if (request.method === 'GET' && error instanceof Refusal && isWayIn(error, request.actor)) {
      return reply.to(web.signInPath(request.view.path, request.actor))
    }
    const problem = problemOf(web, request, error)
    if (problem.status >= 500) request.log.error({ err: error }, 'an error nobody foresaw')
    return answer(web, reply, problem)
  })
}

/** What rights say to visitors where people who signed in may go on. */
const signInFirst = 'site.sign_in_first'

/** Whether whoever was refused may go on after signing in, or after showing more. */
function isWayIn({ kind, code }: Refusal, { waits = [] }: Actor): boolean {
  return code === signInFirst || (kind === 'not_allowed' && waits.length > 0)
}

const notFound = new Refusal('not_found', 'site.page_not_found')

/** For an address that cannot be read: nothing is known of the request yet, so there is no page to say it on. */
export function answerBadAddress(web: Web) {
  return (_error: Error, { raw, id }: FastifyRequest, reply: FastifyReply): void => {
    const code = 'site.bad_request'
    const sentence = web.sentence(readLanguage(raw.url ?? '/').lang, code)
    void sendProblem(reply, { status: 400, code, sentence, requestId: id })
  }
}

/** What is said about anything that was thrown. */
export function problemOf(
  web: Web,
  request: FastifyRequest,
  error: Error & { statusCode?: number },
): Problem {
  const { lang } = request.view
  const requestId = request.id
  if (error instanceof Refusal) {
    const sentence = web.sentence(lang, error.code, error.details)
    return { status: statusOf[error.kind], sentence, requestId, code: error.code }
  }
  const status = error.statusCode ?? 500
  const code = codes[status] ?? (status < 500 ? 'site.bad_request' : 'site.unforeseen')
  return { status, sentence: web.sentence(lang, code), requestId, code }
}

const codes: Readonly<Record<number, string>> = {
  403: 'site.foreign_form',
  413: 'site.too_large',
  429: 'site.too_many',
  503: 'site.busy',
}

function answer(web: Web, reply: FastifyReply, problem: Problem) {
  const { request } = reply
  if (request.url.startsWith('/api/') || request.headers.accept === 'application/json') {
    return sendProblem(reply, problem)
  }
  return reply.page(web.problemPage(request.view, problem), { status: problem.status })
}
