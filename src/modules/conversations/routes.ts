import type { FastifyInstance } from 'fastify'
import { addRoutes } from './add-routes.tsx'
import { beginRoutes } from './begin-routes.tsx'
import { carryRoutes } from './carry-routes.tsx'
import { codeRoutes } from './code-routes.tsx'
import { fileRoutes } from './file-routes.ts'
import { hostRoutes } from './host-routes.tsx'
import { importRoutes } from './import-routes.tsx'
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
  importRoutes(app)
  pageRoutes(app)
  voteRoutes(app)
  addRoutes(app)
  statementRoutes(app)
  codeRoutes(app)
  carryRoutes(app)
  hostRoutes(app)
}
