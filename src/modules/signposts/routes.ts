import type { FastifyInstance } from 'fastify'
import { deskRoutes } from './desk-routes.tsx'
import { gatherRoutes, leadRoutes } from './lead-routes.ts'
import { phoneRoutes } from './phone-routes.tsx'
import { seatRoutes } from './seat-routes.tsx'

export function routes(app: FastifyInstance): void {
  phoneRoutes(app)
  seatRoutes(app)
  deskRoutes(app)
  leadRoutes(app)
  gatherRoutes(app)
}
