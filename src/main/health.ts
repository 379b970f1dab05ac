import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import type { DB } from '../../db/types.ts'
import { answers } from '../platform/db/connect.ts'

/** `live`: this process answers. `ready`: so does its database, in the shape this version needs. */
export function health(app: FastifyInstance, db: Kysely<DB>): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (await answers(db)) return { status: 'ready' }
    return reply.code(503).send({ status: 'the database does not answer' })
  })
}
