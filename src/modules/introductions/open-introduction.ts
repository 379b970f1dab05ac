import type { FastifyRequest, RouteShorthandOptions } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { signInFirst } from '../people/index.ts'
import { actorBehind } from './load-introduction.ts'

const nobody = '00000000-0000-0000-0000-000000000000'
const Own = z.object({ id: z.uuid().catch(nobody) })
const Mailed = z.object({ secret: z.string() })

/** Who acts on which introduction, and the path of the page on which that is done. */
export interface Opened {
  readonly actor: Actor
  readonly introduction: string
  readonly path: string
  readonly byLink: boolean
}

export interface Way {
  readonly pattern: string
  readonly options: RouteShorthandOptions
  open(request: FastifyRequest): Promise<Opened>
}

/** The same page and the same deeds for who signed in and behind a mailed link. Mail scanners open links: looking does nothing. */
export const ways: readonly Way[] = [
  {
    pattern: '/mijn/kennismakingen/:id',
    options: { preHandler: signInFirst },
    async open({ actor, params }) {
      const { id } = Own.parse(params)
      return { actor, introduction: id, path: `/mijn/kennismakingen/${id}`, byLink: false }
    },
  },
  {
    pattern: '/kennismaking/:secret',
    // Contact details may be on it, and no session says so to caches.
    options: { onSend: async (_request, reply) => void reply.header('cache-control', 'private, no-store') },
    async open({ reader, params }) {
      const { secret } = Mailed.parse(params)
      return { ...(await actorBehind(reader, secret)), path: `/kennismaking/${secret}`, byLink: true }
    },
  },
]

/** Runs a use-case as who opened the page, signed in or by the link. */
export function actBehind(
  request: FastifyRequest,
  { actor }: Opened,
  work: (ctx: Ctx) => Promise<void>,
): Promise<void> {
  return request.server.house.transact(actor, work)
}
