import type { FastifyInstance } from 'fastify'
import { beginRoutes } from './begin-routes.tsx'
import { issueRoutes } from './issue-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { partyRoutes } from './party-routes.tsx'
import { proposalRoutes } from './proposal-routes.tsx'
import { showElsewhere } from './shown-elsewhere.ts'
import { stewardRoutes } from './steward-routes.tsx'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  beginRoutes(app)
  issueRoutes(app)
  pageRoutes(app)
  partyRoutes(app)
  proposalRoutes(app)
  stewardRoutes(app)
  ownRoutes(app)
}
