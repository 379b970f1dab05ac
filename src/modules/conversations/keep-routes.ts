import type { FastifyInstance } from 'fastify'
import { beginRoutes } from './begin-routes.tsx'
import { carryRoutes } from './carry-routes.tsx'
import { codeRoutes } from './code-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { statementRoutes } from './statement-routes.tsx'

/** For who begins and leads conversations. */
export function keepRoutes(app: FastifyInstance): void {
  beginRoutes(app)
  importRoutes(app)
  statementRoutes(app)
  codeRoutes(app)
  paperRoutes(app)
  carryRoutes(app)
  editRoutes(app)
  hostRoutes(app)
}
