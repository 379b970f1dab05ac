import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieSettings } from '../../platform/http/session-cookie.ts'
import { hashToken } from '../people/index.ts'
import { openCode, type Opened } from './open-code.ts'
import { seatBehind } from './queries/seats.ts'
import { sittingBy } from './queries/sittings.ts'
import type { Seat } from './sitting.ts'

const lifetime = 14 * 24 * 60 * 60 // seconds: longer than one's own words can be corrected

const openedBy = new WeakMap<FastifyRequest, Promise<Opened>>()

/** What is behind the code in the address of this request, with the seat of whoever asks. */
export function opened(request: FastifyRequest): Promise<Opened> {
  const known = openedBy.get(request)
  if (known) return known
  const { code } = request.params as { code: string }
  const token = request.cookies[nameFor(request, code.toUpperCase())] ?? ''
  const opening = openCode(request.server.house, { code, from: request.ip, token })
  openedBy.set(request, opening)
  return opening
}

export function giveSeat(reply: FastifyReply, code: string, token: string): void {
  const { request } = reply
  reply.setCookie(nameFor(request, code), token, { ...cookieSettings(isSecure(request)), maxAge: lifetime })
}

/** The seat at this table whose cookie came with the request, also after the table; null without one. */
export async function seatAsked(request: FastifyRequest, table: string): Promise<Seat | null> {
  const sitting = await sittingBy(request.reader, { table })
  const token = (sitting && request.cookies[nameFor(request, sitting.code)]) ?? ''
  if (token === '') return null
  return (await seatBehind(request.reader, { table, tokenHash: hashToken(token) })) ?? null
}

/** Each table has its own. */
function nameFor(request: FastifyRequest, code: string): string {
  return `${isSecure(request) ? '__Host-' : ''}tafel-${code}`
}

function isSecure({ view }: FastifyRequest): boolean {
  return view.origin.startsWith('https:')
}

/** A room shares one address: who has a seat counts by it, and everybody else by the address as everywhere. */
async function whoSends(request: FastifyRequest): Promise<string> {
  const { seat } = await opened(request).catch(() => ({ seat: null }))
  return seat?.id ?? request.actor.person ?? request.ip
}

/** How often a seat may send something. */
export const perSeat = { config: { rateLimit: { keyGenerator: whoSends } } }

/** A room full of people sits down at once; each of them has the code. */
export const manyAtOnce = { config: { rateLimit: { max: 200 } } }
