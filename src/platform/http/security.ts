import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { visitor } from '../ctx/actor.ts'
import { Refusal } from '../refusal/refusal.ts'
import type { Web } from './web.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

/** The headers of every answer. No inline script or style is allowed, so cached bytes need no nonce. */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [...policy, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from our own pages. Browsers say so in Sec-Fetch-Site or Origin;
 * a request with neither is no browser's, and is let through only without a session to misuse.
 */
export function isOwnRequest(request: IncomingMessage, origin: string, hasSession: boolean): boolean {
  if (reads.has(request.method ?? '')) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const from = request.headers.origin
  if (from !== undefined) return from === origin
  return !hasSession
}

/** Stops forms that were sent from a page of another site, before anything is read. */
export function refuseForeignForms(app: FastifyInstance, web: Web): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    const origin = web.originIsFixed ? web.origin : `http://${request.headers.host ?? ''}`
    if (isOwnRequest(request.raw, origin, request.sessionToken !== '')) return
    request.actor = visitor
    throw new Refusal('not_allowed', 'site.foreign_form')
  })
}
