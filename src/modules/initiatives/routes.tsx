import type { FastifyInstance } from 'fastify'
import { beginRoutes } from './begin-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { stewardRoutes } from './steward-routes.tsx'
import { suggestionRoutes } from './suggestion-routes.tsx'

export function routes(app: FastifyInstance): void {
  listRoutes(app)
  beginRoutes(app)
  pageRoutes(app)
  editRoutes(app)
  stewardRoutes(app)
  suggestionRoutes(app)
}
