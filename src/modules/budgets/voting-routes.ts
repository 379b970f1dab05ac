import type { FastifyInstance } from 'fastify'
import { ballotRoutes } from './ballot-routes.tsx'
import { receiptRoutes } from './receipt-routes.tsx'

/** What a voter does: the ballot, and what is known of it afterwards. */
export function votingRoutes(app: FastifyInstance): void {
  ballotRoutes(app)
  receiptRoutes(app)
}
