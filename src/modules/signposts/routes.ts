import type { FastifyInstance } from 'fastify'
import { deskRoutes } from './desk-routes.tsx'
import { gatherRoutes, leadRoutes } from './lead-routes.ts'
import { joinRoutes } from './join-routes.tsx'
import { phoneRoutes } from './phone-routes.tsx'
import { promiseRoutes } from './promise-routes.ts'
import { seatRoutes } from './seat-routes.tsx'

export function routes(app: FastifyInstance): void {
  joinRoutes(app)
  phoneRoutes(app)
  seatRoutes(app)
  promiseRoutes(app)
  deskRoutes(app)
  leadRoutes(app)
  gatherRoutes(app)
}
