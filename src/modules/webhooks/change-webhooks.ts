import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allowed, ownWebhook } from './load-webhook.ts'
import { placeNamed } from '../places/index.ts'
import {
  addDeliveries,
  addWebhook,
  deliveryWith,
  dropWebhook,
  lockWebhooksOf,
  switchWebhook,
  updateDelivery,
  webhooksOf,
  webhookWith,
} from './queries.ts'
import { mayCall } from '../../platform/outside/reach-address.ts'
import { secretOf } from './sign-message.ts'
import { mostWebhooks, type Webhook, type WebhookForm } from './webhook.ts'

/** Makes a subscription of the actor's own. Its secret is returned, this once. */
export async function makeWebhook(
  ctx: Ctx,
  house: Pick<House, 'sign' | 'outside'>,
  wish: z.output<typeof WebhookForm>,
): Promise<{ webhook: Webhook; secret: string }> {
  const person = ctx.actor.person ?? ''
  await allowed(ctx, 'make', person)
  if (!URL.canParse(wish.url)) throw new Refusal('invalid', 'webhooks.url_wrong', { field: 'url' })
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

type Told = 'webhooks.made' | 'webhooks.removed' | 'webhooks.switched_on' | 'webhooks.switched_off'

/** Told to nobody. */
function tellOf(ctx: Ctx, name: Told, id: string): void {
  const verb = name === 'webhooks.made' ? 'Create' : name === 'webhooks.removed' ? 'Delete' : 'Update'
  ctx.tell(name, { verb, object: { kind: 'webhook', id }, areas: [], circle: 'hidden' })
}
