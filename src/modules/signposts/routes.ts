import type { FastifyInstance } from 'fastify'
import { cardRoutes } from './card-routes.tsx'
import { cardSheetRoutes } from './card-sheet-routes.tsx'
import { showLastTime } from '../tables/index.ts'
import { deskRoutes } from './desk-routes.tsx'
import { leadRoutes } from './lead-routes.ts'
import { joinRoutes } from './join-routes.tsx'
import { phoneRoutes } from './phone-routes.tsx'
import { promiseRoutes } from './promise-routes.ts'
import { promisesOfSitting } from './promises-of-sitting.ts'
import { scanRoutes } from './scan-routes.tsx'
import { seatRoutes } from './seat-routes.tsx'

export function routes(app: FastifyInstance): void {
  showLastTime(app.house, promisesOfSitting)
  joinRoutes(app)
  phoneRoutes(app)
  seatRoutes(app)
  promiseRoutes(app)
  deskRoutes(app)
  leadRoutes(app)
  cardSheetRoutes(app)
  cardRoutes(app)
  scanRoutes(app)
}
