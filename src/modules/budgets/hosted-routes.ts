import type { FastifyInstance } from 'fastify'
import { beginRoutes } from './begin-routes.tsx'
import { codeRoutes } from './code-routes.tsx'
import { correctRoutes } from './correct-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'

/** What those do who lead a budget. */
export function hostedRoutes(app: FastifyInstance): void {
  beginRoutes(app)
  importRoutes(app)
  editRoutes(app)
  hostRoutes(app)
  codeRoutes(app)
  paperRoutes(app)
  correctRoutes(app)
}
