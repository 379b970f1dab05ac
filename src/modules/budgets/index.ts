import type { Module } from '../../platform/module.ts'
import { indexBudgets } from './index-budgets.ts'
import { messages } from './messages/messages.ts'
import { budgetThing, projectThing } from './thing.ts'

export const budgets: Module = {
  name: 'budgets',
  messages,
  things: [budgetThing, projectThing],
  consumers: [indexBudgets],
}
