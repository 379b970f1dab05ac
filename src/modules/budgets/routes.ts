import type { FastifyInstance } from 'fastify'
import { ballotRoutes } from './ballot-routes.tsx'
import { beginRoutes } from './begin-routes.tsx'
import { budgetRoutes } from './budget-routes.tsx'
import { codeRoutes } from './code-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { ideaRoutes } from './idea-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { projectRoutes } from './project-routes.tsx'
import { showElsewhere } from './shown-elsewhere.ts'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  beginRoutes(app)
  budgetRoutes(app)
  ideaRoutes(app)
  projectRoutes(app)
  ballotRoutes(app)
  codeRoutes(app)
  hostRoutes(app)
}
