import type { FastifyInstance } from 'fastify'
import { showOnProfiles } from '../people/index.ts'
import { editRoutes } from './edit-routes.tsx'
import { organisationRoutes } from './organisation-routes.tsx'
import { newPositionRoutes } from './new-position-routes.tsx'
import { positionRoutes } from './position-routes.tsx'
import { rolesOf } from './profile-roles.ts'
import { placeRoutes } from './place-routes.tsx'
import { standingRoutes } from './standing-routes.ts'

export function routes(app: FastifyInstance): void {
  showOnProfiles(app.house, 'organisations', rolesOf)
  placeRoutes(app)
  organisationRoutes(app)
  editRoutes(app)
  positionRoutes(app)
  newPositionRoutes(app)
  standingRoutes(app)
}
