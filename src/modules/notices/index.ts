import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { calendarRoutes } from './calendar-routes.tsx'
import { deedRoutes } from './deed-routes.tsx'
import { makeNotices } from './make-notices.ts'
import { messages } from './messages/messages.ts'
import { outboxRoutes, routes as noticeRoutes } from './routes.tsx'
import { sendAtOnceJob, sendLettersJob } from './send-letters.ts'
import { settingsRoutes } from './settings-routes.tsx'

export { deedPath } from './deed.ts'
export { forgetInNotices, keptOfNotices } from './queries/kept.ts'
export { sightOf } from './sight.ts'

export const notices: Module = {
  name: 'notices',
  messages,
  routes,
  jobs: house => [sendLettersJob(house), sendAtOnceJob(house)],
  consumers: [makeNotices],
}

function routes(app: FastifyInstance): void {
  noticeRoutes(app)
  outboxRoutes(app)
  settingsRoutes(app)
  deedRoutes(app)
  calendarRoutes(app)
}
