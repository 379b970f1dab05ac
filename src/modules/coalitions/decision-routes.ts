import type { FastifyInstance } from 'fastify'
import { checkInRoutes } from './check-in-routes.tsx'
import { inviteRoutes } from './invite-routes.tsx'
import { partyRoutes } from './party-routes.tsx'
import { proposalRoutes } from './proposal-routes.tsx'
import { reasonRoutes } from './reason-routes.tsx'
import { shapeRoutes } from './shape-routes.tsx'
import { stewardRoutes } from './steward-routes.tsx'

/** Everything that parties and stewards do with a coalition. */
export function decisionRoutes(app: FastifyInstance): void {
  partyRoutes(app)
  inviteRoutes(app)
  proposalRoutes(app)
  checkInRoutes(app)
  stewardRoutes(app)
  shapeRoutes(app)
  reasonRoutes(app)
}
