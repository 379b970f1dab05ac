import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { keptOfMatches } from './queries/kept.ts'

export const matches: Module = { name: 'matches', messages, routes }
