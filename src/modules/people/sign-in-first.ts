import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../platform/ctx/actor.ts'

/** A preHandler for pages of somebody's own: visitors sign in first and come back to the page. */
export async function signInFirst(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.actor.person !== null) return undefined
  return reply.to(signInPath(request.view.path, request.actor))
}

/** Where visitors sign in, and members whose role waits show more, before they come back to `next`. */
export function signInPath(next: string, { person }: Pick<Actor, 'person'>): string {
  return `${person === null ? '/aanmelden' : '/mijn/rol'}?next=${encodeURIComponent(next)}`
}
