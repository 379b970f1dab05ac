import type { FastifyInstance } from 'fastify'
import { harvestRoutes } from './harvest-routes.tsx'
import { liveTextRoutes } from './live-text-routes.ts'
import { reportRoutes } from './report-routes.tsx'
import { openRooms } from './rooms.ts'
import { showElsewhere } from './shown-elsewhere.tsx'
import { signpostListRoutes } from './signpost-list-routes.tsx'
import { signpostRoutes } from './signpost-routes.tsx'
import { guestRoutes } from './guest-routes.tsx'
import { wordsRoutes } from './words-routes.tsx'
import { writeRoutes } from './write-routes.tsx'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  const rooms = openRooms(app.house)
  liveTextRoutes(app, rooms)
  reportRoutes(app)
  writeRoutes(app, rooms)
  wordsRoutes(app)
  guestRoutes(app)
  harvestRoutes(app)
  signpostListRoutes(app)
  signpostRoutes(app)
}
