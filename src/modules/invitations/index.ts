import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { forgetOld } from './forget-old.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { forgetInInvitations } from './forget-person.ts'
export { addressesWaiting, askAddress, confirmByMail, isUnwanted, nameGuest } from './named-guest.ts'
export { guarded as guardedGuess } from './guess.ts'
export { keptOfInvitations } from './queries/kept.ts'
export { whoHears as whoHearsOfInvitations } from './who-hears.ts'

export const invitations: Module = { name: 'invitations', messages, routes, jobs }

function jobs(house: House): Job[] {
  return [{ name: 'forget-invitations', every: '50 3 * * *', run: () => house.transact(system, forgetOld) }]
}
