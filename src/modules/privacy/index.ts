import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { mergeGuestJob } from './merge-guest.ts'
import { routes } from './routes.tsx'
import { tendAccountsJob } from './tend-accounts.ts'

export { askErasure } from './ask-erasure.ts'

export const privacy: Module = {
  name: 'privacy',
  messages,
  routes,
  jobs: house => [tendAccountsJob(house), mergeGuestJob(house)],
}
