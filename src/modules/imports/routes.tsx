import type { FastifyInstance } from 'fastify'
import { stepRoutes } from './step-routes.ts'
import { uploadRoutes } from './upload-routes.tsx'
import { viewRoutes } from './view-routes.tsx'

export function routes(app: FastifyInstance): void {
  uploadRoutes(app)
  viewRoutes(app)
  stepRoutes(app)
}
