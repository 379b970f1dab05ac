import type { Module } from '../../platform/module.ts'
import { makeNotices } from './make-notices.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { sendBundlesJob } from './send-bundles.ts'

export { forgetInNotices, keptOfNotices } from './queries.ts'

export const notices: Module = {
  name: 'notices',
  messages,
  routes,
  jobs: house => [sendBundlesJob(house)],
  consumers: [makeNotices],
}
