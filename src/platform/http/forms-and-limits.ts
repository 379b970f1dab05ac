import { parse } from 'node:querystring'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'

const megabyte = 1024 * 1024

/** Cookies, forms and files; and how often somebody may send one: per person, or per address for visitors. */
export async function understandForms(app: FastifyInstance, writesPerMinute: number): Promise<void> {
  await app.register(cookie)
  await app.register(formbody, { parser: readFormText })
  await app.register(multipart, { limits: { fileSize: 20 * megabyte, files: 1, fields: 100 } })
  await app.register(rateLimit, {
    max: writesPerMinute,
    timeWindow: '1 minute',
    keyGenerator: request => request.actor.person ?? request.ip,
    allowList: request => request.method === 'GET' || request.method === 'HEAD',
    hook: 'preHandler',
  })
}

/** Nobody types the character NUL, and no text in the database can have it. */
function readFormText(text: string): Record<string, unknown> {
  return parse(text.replaceAll('%00', '').replaceAll('\0', ''))
}

/** Answers 503 while the process cannot keep up, with our own page: to be called when requests have their view. */
export async function sayWhenBusy(app: FastifyInstance, lateness: number): Promise<void> {
  await app.register(underPressure, { maxEventLoopDelay: lateness, retryAfter: 10 })
}
