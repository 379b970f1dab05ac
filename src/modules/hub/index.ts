import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { hasExample, removeExample } from './remove-example.ts'

export const hub: Module = { name: 'hub', messages, routes, api }
