import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { askRoutes } from './ask-routes.tsx'
import { introductionRoutes } from './introduction-routes.tsx'
import { messages } from './messages/messages.ts'
import { ownRoutes } from './own-routes.tsx'
import { proposeRoutes } from './propose-routes.tsx'
import { tendIntroductionsJob } from './tend-introductions.ts'

export { forgetInIntroductions } from './queries/forget.ts'
export { keptOfIntroductions } from './queries/kept.ts'
export { whoHears as whoHearsOfIntroductions } from './who-hears.ts'

export const introductions: Module = {
  name: 'introductions',
  messages,
  routes,
  jobs: house => [tendIntroductionsJob(house)],
}

function routes(app: FastifyInstance): void {
  ownRoutes(app)
  askRoutes(app)
  proposeRoutes(app)
  introductionRoutes(app)
}
