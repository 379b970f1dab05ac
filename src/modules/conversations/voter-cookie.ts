import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieSettings } from '../../platform/http/session-cookie.ts'
import { newVoterCookie, tokenOf } from './voter.ts'

const days = 400 // the longest that browsers keep a cookie

/** With https the browser itself guards its origin (`__Host-`). */
function cookieName(secure: boolean): string {
  return secure ? '__Host-kp-gesprek' : 'kp-gesprek'
}

function isSecure({ server }: FastifyRequest): boolean {
  return server.house.outside.origin.startsWith('https:')
}

/** By what this browser is known as a voter; null until it was given something to be known by. */
export function voterToken(request: FastifyRequest): string | null {
  return tokenOf(request.server.house, request.cookies[cookieName(isSecure(request))])
}

/** The same, given now if there was none. */
export function giveVoterToken(request: FastifyRequest, reply: FastifyReply): string {
  const there = voterToken(request)
  if (there !== null) return there
  const secure = isSecure(request)
  const cookie = newVoterCookie(request.server.house)
  const expires = new Date(request.reader.now.getTime() + days * 86_400_000)
  reply.setCookie(cookieName(secure), cookie, { ...cookieSettings(secure), expires })
  return tokenOf(request.server.house, cookie) ?? ''
}

/** Who may send how many votes: a person or a browser that was let in, and not everybody in one hall together. */
export const perVoter = {
  rateLimit: {
    keyGenerator: (request: FastifyRequest) => request.actor.person ?? voterToken(request) ?? request.ip,
  },
}

/** Many people begin at once in one hall, behind one address. */
export const perHall = { rateLimit: { max: 600 } }
