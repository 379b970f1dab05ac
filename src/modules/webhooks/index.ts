import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { messages } from './messages/messages.ts'
import { queueDeliveries } from './queue-deliveries.ts'
import { routes } from './routes.tsx'
import { sendWebhooksJob } from './send-deliveries.ts'

export { makeWebhook } from './change-webhooks.ts'
export { webhookDocument } from './webhook-document.ts'
export { keptOfWebhooks } from './queries.ts'

export const webhooks: Module = {
  name: 'webhooks',
  messages,
  routes,
  api,
  jobs: house => [sendWebhooksJob(house)],
  consumers: [queueDeliveries],
}
