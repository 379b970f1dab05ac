import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { showOnThings } from './beside.ts'
import { handoverRoutes } from './handover-routes.tsx'
import { hearOfLeaving } from './hear-of-leaving.ts'
import { messages } from './messages/messages.ts'
import { packRoutes } from './pack-routes.tsx'
import { placeRoutes } from './place-routes.tsx'
import { tendHandoversJob } from './tend-handovers.ts'
import { handoverThing } from './thing.ts'

export { agreeToKeeping, answerHandover } from './answer-handover.ts'
export { leaveRole } from './leave-role.ts'
export { chooseSuccessor, nameSuccessor } from './name-successor.ts'
export { rolesOf } from './own-roles.ts'
export { allRunning as runningHandovers } from './queries/handovers.ts'
export { keptOfHandover } from './queries/kept.ts'
export { heardInShadow } from './shadows.ts'
export { stillAsked as stillAskedHandovers } from './still-asked.ts'
export { whoHears as whoHearsOfHandovers } from './who-hears.ts'

export const handover: Module = {
  name: 'handover',
  messages,
  routes,
  jobs: house => [tendHandoversJob(house)],
  things: [handoverThing],
  consumers: [hearOfLeaving],
}

function routes(app: FastifyInstance): void {
  showOnThings(app.house)
  handoverRoutes(app)
  packRoutes(app)
  placeRoutes(app)
}
