import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export const hub: Module = { name: 'hub', messages, routes }
