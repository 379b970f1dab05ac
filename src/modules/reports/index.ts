import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { indexSignposts } from './index-signposts.ts'
import { tendReportsJob } from './look-back.ts'
import { hearEnds, makeReportJob } from './make-report.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.ts'

export { adoptSignpost, letGoSignpost } from './adopt-signpost.ts'
export { makeReport } from './make-report.ts'
export { keptOfReports } from './queries/kept.ts'
export { reportPath } from './report.ts'
export { whoHears as whoHearsOfReports } from './who-hears.ts'

export const reports: Module = {
  name: 'reports',
  messages,
  routes,
  api,
  jobs: house => [makeReportJob(house), tendReportsJob(house)],
  consumers: [hearEnds, indexSignposts],
}
