import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'

export { keptOfHandover } from './queries/kept.ts'

export const handover: Module = { name: 'handover', messages }
