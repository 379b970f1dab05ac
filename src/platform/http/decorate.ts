import type { FastifyInstance, FastifyRequest } from 'fastify'
import { visitor } from '../ctx/actor.ts'
import type { Ctx } from '../ctx/ctx.ts'
import { loadEachOnce } from '../db/load-once.ts'
import './request.ts'
import { sendPage, sendShared } from './send-page.ts'
import { cookieName, cookieSettings } from './session-cookie.ts'
import { pathIn, readLanguage, type View } from './view.ts'
import type { Web } from './web.ts'

/** Gives every request its actor, reader and view, and every reply the ways to answer. */
export function decorate(app: FastifyInstance, web: Web, secure: boolean): void {
  const name = cookieName(secure)
  app.decorate('house', web.house)
  app.decorate('identityProvider', web.identityProvider)
  app.decorateRequest('actor')
  app.decorateRequest('view')
  app.decorateRequest('reader')
  app.decorateRequest('sessionToken', '')
  app.decorateRequest('pageTick', 0)
  app.decorateRequest('act', function act<T>(this: FastifyRequest, work: (ctx: Ctx) => Promise<T>) {
    return web.house.transact(this.actor, work)
  })
  app.decorateRequest('actAlways', function act<T>(this: FastifyRequest, work: (ctx: Ctx) => Promise<T>) {
    return web.house.transact(this.actor, work, { evenSuspended: true })
  })
  app.decorateReply('page', function page(markup, options = {}) {
    return sendPage(this, markup, { ...options, store: web.pages })
  })
  app.decorateReply('shared', function shared(make) {
    return sendShared(this, make, web.pages)
  })
  app.decorateReply('to', function to(path) {
    return this.redirect(this.request.view.href(path), 303)
  })
  app.decorateReply('signIn', function signIn(token, expires) {
    return this.setCookie(name, token, { ...cookieSettings(secure), expires })
  })
  app.decorateReply('signOut', function signOut() {
    return this.clearCookie(name, cookieSettings(secure)).header('clear-site-data', '"cache", "storage"')
  })
  app.addHook('onRequest', async request => {
    request.pageTick = web.pages.tick
    request.sessionToken = request.cookies[name] ?? ''
    request.actor = visitor
    request.view = viewOf(web, request)
    if (request.sessionToken !== '') {
      const actor = await web.whoIs(request.sessionToken)
      if (actor) request.actor = actor
      request.view = viewOf(web, request)
    }
    request.reader = web.house.reader(request.actor)
    if (request.method === 'GET' || request.method === 'HEAD') loadEachOnce(request.reader)
  })
}

function viewOf(web: Web, request: FastifyRequest): View {
  const { lang, path } = readLanguage(request.originalUrl)
  return {
    lang,
    actor: request.actor,
    path,
    origin: web.originIsFixed ? web.origin : `${request.protocol}://${request.host}`,
    now: web.house.now(),
    href: target => pathIn(lang, target),
    asset: web.asset,
  }
}
