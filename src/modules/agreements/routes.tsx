import type { FastifyInstance } from 'fastify'
import { beginRoutes } from './begin-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { sectionRoutes } from './section-routes.tsx'
import { showOnCoalitionPages } from './show-on-coalitions.tsx'
import { suggestionRoutes } from './suggestion-routes.tsx'
import { versionRoutes } from './version-routes.tsx'
import { withdrawRoutes } from './withdraw-routes.tsx'

export function routes(app: FastifyInstance): void {
  showOnCoalitionPages(app.house)
  beginRoutes(app)
  pageRoutes(app)
  editRoutes(app)
  sectionRoutes(app)
  suggestionRoutes(app)
  versionRoutes(app)
  withdrawRoutes(app)
}
