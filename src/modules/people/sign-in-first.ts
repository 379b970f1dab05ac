import type { FastifyReply, FastifyRequest } from 'fastify'

/** A preHandler for pages of somebody's own: visitors sign in first and come back to the page. */
export async function signInFirst(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.actor.person !== null) return undefined
  return reply.to(`/aanmelden?next=${encodeURIComponent(request.view.path)}`)
}
