import type { Module } from '../../platform/module.ts'
import { guestReplies } from './answer-by-mail.ts'
import { api } from './api.ts'
import { gatheringThing } from './gathering-thing.ts'
import { indexTables } from './index-tables.ts'
import { messages } from './messages/messages.ts'
import { remindJob } from './remind-guests.ts'
import { routes } from './routes.ts'
import { tableThing } from './thing.ts'

export { answerInvitation } from './answer-invitation.ts'
export { datesOf as datesOfTables } from './dates.ts'
export { removeExampleTables } from './example.ts'
export type { Gathering } from './gathering.ts'
export type { Guest } from './guest.ts'
export { guestsOf, markAttended, preparedOf, type NamedGuest } from './guests-of.ts'
export { inviteGuests } from './invite-guests.ts'
export { showLastTime } from './last-promises.ts'
export { offerDates } from './offer-dates.ts'
export { TableCards, whenOf as tableMoment } from './pages/Cards.tsx'
export { planGathering } from './plan-gathering.ts'
export { planTable, type TableWish } from './plan-table.ts'
export { gatheringAt } from './queries/gatherings.ts'
export { keptOfTables } from './queries/kept.ts'
export { comingTables, tableAt, tablesOfHost, tablesWith } from './queries/tables.ts'
export { tablesBefore } from './queries/before-next.ts'
export { verdictsOn } from './rights.ts'
export { beginTable, endTable } from './run-table.ts'
export { stepKinds, type Step, type StepKind } from './script.ts'
export { stillAsked as stillAskedTables } from './still-asked.ts'
export { pathOf as tablePath, stewardsOf, type Table } from './table.ts'
export { tablesOfGathering } from './tables-of-gathering.ts'
export { whoHears as whoHearsOfTables } from './who-hears.ts'

export const tables: Module = {
  name: 'tables',
  messages,
  routes,
  api,
  jobs: house => [remindJob(house)],
  things: [tableThing, gatheringThing],
  consumers: [indexTables],
  replies: [guestReplies],
}
