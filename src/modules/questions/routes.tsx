import type { FastifyInstance } from 'fastify'
import { askAroundRoutes } from './ask-around-routes.tsx'
import { askRoutes } from './ask-routes.tsx'
import { beginRoutes } from './begin-routes.tsx'
import { closeRoutes } from './close-routes.tsx'
import { confirmRoutes } from './confirm-routes.tsx'
import { deedRoutes } from './deed-routes.tsx'
import { invitedRoutes } from './invited-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { moderationRoutes } from './moderation-routes.tsx'
import { myRoutes } from './my-routes.tsx'
import { questionRoutes } from './question-routes.tsx'

export function routes(app: FastifyInstance): void {
  listRoutes(app)
  beginRoutes(app)
  askRoutes(app)
  confirmRoutes(app)
  invitedRoutes(app)
  questionRoutes(app)
  askAroundRoutes(app)
  closeRoutes(app)
  deedRoutes(app)
  moderationRoutes(app)
  myRoutes(app)
}
