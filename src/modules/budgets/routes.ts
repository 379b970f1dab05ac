import type { FastifyInstance } from 'fastify'
import { hostedRoutes } from './hosted-routes.ts'
import { budgetRoutes } from './budget-routes.tsx'
import { ideaRoutes } from './idea-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { outcomeRoutes } from './outcome-routes.tsx'
import { phaseRoutes } from './phase-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { projectRoutes } from './project-routes.tsx'
import { stepRoutes } from './step-routes.ts'
import { showElsewhere } from './shown-elsewhere.ts'
import { votingRoutes } from './voting-routes.ts'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  hostedRoutes(app)
  budgetRoutes(app)
  phaseRoutes(app)
  outcomeRoutes(app)
  ideaRoutes(app)
  planRoutes(app)
  projectRoutes(app)
  stepRoutes(app)
  votingRoutes(app)
}
