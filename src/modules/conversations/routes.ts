import type { FastifyInstance } from 'fastify'
import { beginRoutes } from './begin-routes.tsx'
import { carryRoutes } from './carry-routes.tsx'
import { codeRoutes } from './code-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { showElsewhere } from './shown-elsewhere.ts'
import { statementRoutes } from './statement-routes.tsx'
import { voteRoutes } from './vote-routes.tsx'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  beginRoutes(app)
  fileRoutes(app)
  pageRoutes(app)
  voteRoutes(app)
  statementRoutes(app)
  codeRoutes(app)
  carryRoutes(app)
  hostRoutes(app)
}
