import type { FastifyInstance } from 'fastify'
import { showOnOrganisations } from '../organisations/index.ts'
import { showOnProfiles } from '../people/index.ts'
import { beginRoutes } from './begin-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { feedRoutes } from './feed-routes.ts'
import { listRoutes } from './list-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { partiesShownOf, stewardRolesOf } from './shown-elsewhere.ts'
import { stewardRoutes } from './steward-routes.tsx'
import { suggestionRoutes } from './suggestion-routes.tsx'

export function routes(app: FastifyInstance): void {
  showOnProfiles(app.house, 'initiatives', stewardRolesOf)
  showOnOrganisations(app.house, 'initiatives', partiesShownOf)
  listRoutes(app)
  feedRoutes(app)
  beginRoutes(app)
  pageRoutes(app)
  editRoutes(app)
  stewardRoutes(app)
  suggestionRoutes(app)
}
