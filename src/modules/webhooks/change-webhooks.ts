import type { z } from 'zod'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { keysOf } from '../people/index.ts'
import { placeNamed } from '../places/index.ts'
import {
  addDeliveries,
  addWebhook,
  deliveryWith,
  dropWebhook,
  lockWebhooksOf,
  newestDeliveries,
  switchWebhook,
  updateDelivery,
  webhooksOf,
  webhookWith,
} from './queries.ts'
import { mayCall } from './reach-address.ts'
import { webhookRights } from './rights.ts'
import { secretOf } from './sign-message.ts'
import { mostWebhooks, type Delivery, type Webhook, type WebhookForm } from './webhook.ts'

type Action = keyof typeof webhookRights

/** Makes a subscription of the actor's own. Its secret is returned, this once. */
export async function makeWebhook(
  ctx: Ctx,
  house: Pick<House, 'sign' | 'outside'>,
  wish: z.output<typeof WebhookForm>,
): Promise<{ webhook: Webhook; secret: string }> {
  const person = ctx.actor.person ?? ''
  await allowed(ctx, 'make', person)
  if (!mayCall(new URL(wish.url), house.outside))
    throw new Refusal('invalid', 'webhooks.url_closed', { field: 'url' })
  await lockWebhooksOf(ctx, person)
  if ((await webhooksOf(ctx, person)).length >= mostWebhooks) {
    throw new Refusal('invalid', 'webhooks.enough', { count: mostWebhooks })
  }
  const place = wish.place === null ? null : await placeNamed(ctx, wish.place)
  if (place === undefined) throw new Refusal('invalid', 'webhooks.place_unknown', { field: 'place' })
  const id = newId()
  const { url, names } = wish
  await addWebhook(ctx, { id, person, url, names, place: place?.code ?? null })
  tellOf(ctx, 'webhooks.made', id)
  const webhook = await webhookWith(ctx, id)
  if (!webhook) throw new Error('what was just made is not there')
  return { webhook, secret: secretOf(house, id) }
}

export async function removeWebhook(ctx: Ctx, id: string): Promise<void> {
  await ownWebhook(ctx, id, 'remove')
  await dropWebhook(ctx, id)
  tellOf(ctx, 'webhooks.removed', id)
}

/** Sends nothing any more, or begins again with what waits. */
export async function turnWebhook(ctx: Ctx, id: string, isOn: boolean): Promise<void> {
  await ownWebhook(ctx, id, 'change')
  await switchWebhook(ctx, id, isOn ? null : 'owner')
  tellOf(ctx, isOn ? 'webhooks.switched_on' : 'webhooks.switched_off', id)
  if (isOn) ctx.later('send-webhooks', { webhook: id }, { key: newId() })
}

/** Sends a message that says that it is a test. */
export async function testWebhook(ctx: Ctx, id: string): Promise<void> {
  await ownWebhook(ctx, id, 'change')
  await addDeliveries(ctx, [{ id: newId(), webhook: id, activity: null }])
  ctx.later('send-webhooks', { webhook: id }, { key: newId() })
}

/** Sends a message once more, with the same id. */
export async function sendAgain(ctx: Ctx, wish: { webhook: string; delivery: string }): Promise<void> {
  await ownWebhook(ctx, wish.webhook, 'change')
  const delivery = await deliveryWith(ctx, wish.delivery)
  if (delivery?.webhook !== wish.webhook) throw new Refusal('not_found', 'webhooks.not_found')
  await updateDelivery(ctx, delivery.id, {
    ...{ dueAt: ctx.now, doneAt: null, sentWell: null, firstTriedAt: null, attempts: 0 },
  })
  ctx.later('send-webhooks', { webhook: wish.webhook }, { key: newId() })
}

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

async function ownWebhook(reader: Reader, id: string, action: Action): Promise<Webhook> {
  const webhook = await webhookWith(reader, id)
  if (webhook?.person !== reader.actor.person) throw new Refusal('not_found', 'webhooks.not_found')
  await allowed(reader, action, webhook?.person ?? '')
  return webhook as Webhook
}

async function allowed(reader: Reader, action: Action, person: string): Promise<void> {
  const keys = person === '' ? [] : await keysOf(reader, person)
  const hasKey = keys.some(({ scopes }) => scopes.includes('webhooks'))
  allow(webhookRights, { actor: reader.actor, action, thing: { person, hasKey } })
}

type Told = 'webhooks.made' | 'webhooks.removed' | 'webhooks.switched_on' | 'webhooks.switched_off'

/** Told to nobody. */
function tellOf(ctx: Ctx, name: Told, id: string): void {
  const verb = name === 'webhooks.made' ? 'Create' : name === 'webhooks.removed' ? 'Delete' : 'Update'
  ctx.tell(name, { verb, object: { kind: 'webhook', id }, areas: [], circle: 'hidden' })
}
