import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { indexBottlenecks } from './index-bottlenecks.ts'
import { messages } from './messages/messages.ts'
import { remindJob } from './remind-owners.ts'
import { routes } from './routes.ts'
import { bottleneckThing } from './thing.ts'

export { pathOf as bottleneckPath } from './bottleneck.ts'
export { answerBottleneck, sayOutcome } from './answer-bottleneck.ts'
export { nameBottleneck } from './name-bottleneck.ts'
export { nameOwner } from './name-owner.ts'
export { followBottleneck, sayUsToo } from './say-us-too.ts'
export { TopBottlenecks } from './pages/TopBottlenecks.tsx'
export { bottlenecksWith } from './queries/find.ts'
export { keptOfBottlenecks } from './queries/kept.ts'
export { mostHitting, type ListedBottlenecks } from './show-list.ts'
export { stillAsked as stillAskedBottlenecks, whoHears as whoHearsOfBottlenecks } from './who-hears.ts'

export const bottlenecks: Module = {
  name: 'bottlenecks',
  messages,
  routes,
  api,
  jobs: house => [remindJob(house)],
  things: [bottleneckThing],
  consumers: [indexBottlenecks],
}
