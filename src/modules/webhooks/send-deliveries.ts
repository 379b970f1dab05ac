import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { eventOf } from './make-event.ts'
import { postMessage, type Outcome } from './post-message.ts'
import {
  dropDelivery,
  forgetOldDeliveries,
  lockWebhook,
  nextDelivery,
  switchWebhook,
  updateDelivery,
} from './queries.ts'
import { secretOf, signedHeaders } from './sign-message.ts'
import { nextTry, type Delivery, type Webhook } from './webhook.ts'
import { tellFailing } from './write-letters.ts'

/** Sends what waits for one program, oldest first; stops at what does not arrive, and comes back for it. */
export function sendWebhooksJob(house: House): Job {
  return {
    name: 'send-webhooks',
    async run(data) {
      const { webhook } = data as { webhook: string }
      while (await house.transact(system, ctx => sendNext(ctx, house, webhook)));
    },
  }
}

/**
 * Sends one message while nobody else sends to this program. A process that is killed meanwhile noted nothing: the message goes
 * again, with the same id. Says whether to go on.
 */
async function sendNext(ctx: Ctx, house: House, id: string): Promise<boolean> {
  const webhook = await lockWebhook(ctx, id)
  if (!webhook || webhook.offAt !== null) return false
  const delivery = await nextDelivery(ctx, id)
  if (!delivery || delivery.dueAt > ctx.now) return false
  const event = await eventOf(ctx, house, delivery)
  if (event === null) {
    await dropDelivery(ctx, delivery.id)
    return true
  }
  const body = JSON.stringify(event)
  const headers = signedHeaders(secretOf(house, id), { id: delivery.id, at: ctx.now, body })
  const outcome = await postMessage({ url: webhook.url, headers, body }, house.outside)
  return noteOutcome(ctx, { webhook, delivery, outcome })
}

async function noteOutcome(
  ctx: Ctx,
  { webhook, delivery, outcome }: { webhook: Webhook; delivery: Delivery; outcome: Outcome },
): Promise<boolean> {
  const { status } = outcome
  const arrived = status !== null && status >= 200 && status < 300
  const firstTriedAt = delivery.firstTriedAt ?? ctx.now
  const attempts = delivery.attempts + 1
  const tried = { ...outcome, attempts, firstTriedAt, triedAt: ctx.now }
  if (arrived) {
    await updateDelivery(ctx, delivery.id, { ...tried, doneAt: ctx.now, sentWell: true })
    await forgetOldDeliveries(ctx, webhook.id)
    return true
  }
  const dueAt = nextTry(ctx.now, { attempts, firstTriedAt })
  if (dueAt === null) {
    await updateDelivery(ctx, delivery.id, { ...tried, doneAt: ctx.now, sentWell: false })
    await switchWebhook(ctx, webhook.id, 'failing')
    await tellFailing(ctx, webhook)
    return false
  }
  await updateDelivery(ctx, delivery.id, { ...tried, dueAt })
  ctx.later('send-webhooks', { webhook: webhook.id }, { startAfter: dueAt, key: `${webhook.id} again` })
  return false
}
