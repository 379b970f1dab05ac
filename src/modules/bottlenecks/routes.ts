import type { FastifyInstance } from 'fastify'
import { answerRoutes } from './answer-routes.tsx'
import { beginRoutes } from './begin-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { ownerRoutes } from './owner-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { removeRoutes } from './remove-routes.tsx'
import { showElsewhere } from './shown-elsewhere.ts'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  beginRoutes(app)
  pageRoutes(app)
  editRoutes(app)
  removeRoutes(app)
  answerRoutes(app)
  ownerRoutes(app)
}
