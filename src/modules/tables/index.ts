import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { tableThing } from './thing.ts'

export type { Answer, Guest, Prepared } from './guest.ts'
export { guestsOf, markAttended, preparedOf, type NamedGuest } from './guests-of.ts'
export { lastPromisesOf } from './last-promises.ts'
export { tableFor } from './load-table.ts'
export { planTable, type TableWish } from './plan-table.ts'
export { tableAt, tablesWith } from './queries/tables.ts'
export { verdictsOn, type TableAction } from './rights.ts'
export { beginTable, endTable } from './run-table.ts'
export type { Script, Step, StepKind } from './script.ts'
export { pathOf as tablePath, stewardsOf, type Table } from './table.ts'

export const tables: Module = {
  name: 'tables',
  messages,
  things: [tableThing],
}
