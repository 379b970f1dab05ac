import type { FastifyInstance } from 'fastify'
import { answerRoutes } from './answer-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { endRoutes } from './end-routes.tsx'
import { gatheringRoutes } from './gathering-routes.tsx'
import { guestRoutes } from './guest-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { showElsewhere } from './shown-elsewhere.ts'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  planRoutes(app)
  pageRoutes(app)
  editRoutes(app)
  endRoutes(app)
  guestRoutes(app)
  answerRoutes(app)
  hostRoutes(app)
  gatheringRoutes(app)
  ownRoutes(app)
}
