import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { MyPositionsPage } from './pages/MyPositionsPage.tsx'
import { organisationsLike } from './queries/organisations.ts'
import { ownPositionsOf } from './queries/positions.ts'
import { openSuccessionsOf } from './queries/successions.ts'

const Asked = z.object({ q: z.string().trim().max(120).catch('') })
const own = { preHandler: signInFirst }

export function positionRoutes(app: FastifyInstance): void {
  app.get('/mijn/functies', own, async (request, reply) => {
    const { q } = Asked.parse(request.query)
    const positions = await ownPositionsOf(request.reader, me(request))
    const asked = await openSuccessionsOf(request.reader, me(request))
    const found = q === '' ? [] : await organisationsLike(request.reader, q, 10)
    return reply.page(<MyPositionsPage view={request.view} {...{ positions, asked, found }} query={q} />)
  })
}

function me({ actor }: FastifyRequest): string {
  return actor.person ?? ''
}
