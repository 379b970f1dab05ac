import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { keysOf } from '../people/index.ts'
import { newestDeliveries, webhookWith } from './queries.ts'
import { webhookRights } from './rights.ts'
import type { Delivery, Webhook } from './webhook.ts'

type Action = keyof typeof webhookRights

export interface ShownWebhook {
  readonly webhook: Webhook
  readonly deliveries: readonly Delivery[]
}

/** A subscription of the actor's own, with its newest messages. */
export async function showWebhook(reader: Reader, id: string): Promise<ShownWebhook> {
  const webhook = await ownWebhook(reader, id, 'see')
  return { webhook, deliveries: await newestDeliveries(reader, id) }
}

/** Whether the actor may make subscriptions: null, or the key of the sentence why not. */
export async function mayMake(reader: Reader): Promise<string | null> {
  try {
    await allowed(reader, 'make', reader.actor.person ?? '')
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** A subscription of the actor's own, for this. */
export async function ownWebhook(reader: Reader, id: string, action: Action): Promise<Webhook> {
  const webhook = await webhookWith(reader, id)
  if (!webhook || webhook.person !== reader.actor.person) throw new Refusal('not_found', 'webhooks.not_found')
  await allowed(reader, action, webhook.person)
  return webhook
}

/** Throws the Refusal that says why, unless the actor may. */
export async function allowed(reader: Reader, action: Action, person: string): Promise<void> {
  const keys = person === '' ? [] : await keysOf(reader, person)
  const hasKey = keys.some(({ scopes }) => scopes.includes('webhooks'))
  allow(webhookRights, { actor: reader.actor, action, thing: { person, hasKey } })
}
