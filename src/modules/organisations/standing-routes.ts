import type { FastifyInstance } from 'fastify'
import { claimRoutes } from './claim-routes.tsx'
import { closingRoutes } from './closing-routes.tsx'
import { contactRoutes } from './contact-routes.tsx'
import { endRoutes } from './end-routes.tsx'
import { historyRoutes } from './history-routes.tsx'
import { mailedClaimRoutes } from './mailed-claim-routes.tsx'
import { mandateRoutes } from './mandate-routes.tsx'
import { mergeRoutes } from './merge-routes.tsx'
import { successionRoutes } from './succession-routes.tsx'

/** Who speaks for an organisation, who takes over, and how it comes to be one with another or ends. */
export function standingRoutes(app: FastifyInstance): void {
  mandateRoutes(app)
  contactRoutes(app)
  claimRoutes(app)
  mailedClaimRoutes(app)
  mergeRoutes(app)
  closingRoutes(app)
  historyRoutes(app)
  endRoutes(app)
  successionRoutes(app)
}
