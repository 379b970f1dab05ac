import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { stayBeside } from './beside.ts'
import { caseRoutes } from './case-routes.tsx'
import { holdPosts } from './hold-posts.ts'
import { logbookRoutes } from './logbook-routes.tsx'
import { messages } from './messages/messages.ts'
import { objectionRoutes } from './objection-routes.tsx'
import { reportRoutes } from './report-routes.tsx'
import { rulesRoutes } from './rules-routes.tsx'
import { tendCasesJob } from './tend-cases.ts'

export { forgetInModeration } from './forget.ts'
export { reportThing } from './report-thing.ts'
export { keptOfModeration } from './queries/kept.ts'
export { whoHears as whoHearsOfModeration } from './who-hears.ts'

export const moderation: Module = {
  name: 'moderation',
  messages,
  routes,
  api,
  jobs: house => [tendCasesJob(house)],
  witness: holdPosts,
}

function routes(app: FastifyInstance): void {
  stayBeside(app)
  reportRoutes(app)
  caseRoutes(app)
  objectionRoutes(app)
  rulesRoutes(app)
  logbookRoutes(app)
}
