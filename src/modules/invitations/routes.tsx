import type { FastifyInstance } from 'fastify'
import { showOnThings } from './beside.ts'
import { codeRoutes } from './code-routes.tsx'
import { declineRoutes } from './decline-routes.tsx'
import { entryRoutes } from './entry-routes.tsx'
import { guestRoutes } from './guest-routes.tsx'
import { helpEntryRoutes } from './help-entry-routes.tsx'
import { helpRoutes } from './help-routes.tsx'
import { inviteRoutes } from './invite-routes.tsx'
import { mineRoutes } from './mine-routes.tsx'

export function routes(app: FastifyInstance): void {
  showOnThings(app.house)
  inviteRoutes(app)
  mineRoutes(app)
  codeRoutes(app)
  declineRoutes(app)
  guestRoutes(app)
  entryRoutes(app)
  helpRoutes(app)
  helpEntryRoutes(app)
}
