import type { FastifyInstance } from 'fastify'
import { signInFirst } from '../people/index.ts'
import { OwnPage } from './pages/OwnPage.tsx'
import { comingTables, pastTables } from './queries/tables.ts'

const most = 50

export function ownRoutes(app: FastifyInstance): void {
  app.get('/mijn/tafels', { preHandler: signInFirst }, async (request, reply) => {
    const { reader, view } = request
    const at = { person: reader.actor.person ?? '' }
    const coming = await comingTables(reader, at, { limit: most })
    const past = await pastTables(reader, at, { limit: most })
    return reply.page(<OwnPage view={view} coming={coming} past={past} />)
  })
}
