import type { FastifyInstance } from 'fastify'
import { addRoutes } from './add-routes.tsx'
import { fileRoutes } from './file-routes.ts'
import { followRoutes } from './follow-routes.tsx'
import { keepRoutes } from './keep-routes.ts'
import { listRoutes } from './list-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { showElsewhere } from './shown-elsewhere.ts'
import { voteRoutes } from './vote-routes.tsx'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  keepRoutes(app)
  pageRoutes(app)
  voteRoutes(app)
  addRoutes(app)
  followRoutes(app)
  fileRoutes(app)
}
