import type { FastifyInstance } from 'fastify'
import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { showOnThings } from './beside.ts'
import { codeRoutes } from './code-routes.tsx'
import { entryRoutes } from './entry-routes.tsx'
import { forgetOld } from './forget-old.ts'
import { guestRoutes } from './guest-routes.tsx'
import { helpRoutes } from './help-routes.tsx'
import { inviteRoutes } from './invite-routes.tsx'
import { messages } from './messages/messages.ts'

export { forgetInInvitations } from './forget-person.ts'
export { keptOfInvitations } from './queries/kept.ts'
export { whoHears as whoHearsOfInvitations } from './who-hears.ts'

export const invitations: Module = { name: 'invitations', messages, routes, jobs }

function routes(app: FastifyInstance): void {
  showOnThings(app.house)
  inviteRoutes(app)
  codeRoutes(app)
  guestRoutes(app)
  entryRoutes(app)
  helpRoutes(app)
}

function jobs(house: House): Job[] {
  return [{ name: 'forget-invitations', every: '50 3 * * *', run: () => house.transact(system, forgetOld) }]
}
