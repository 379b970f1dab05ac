import type { Consumer } from '../../platform/activities/consume.ts'
import type { Activity } from '../../platform/activities/fact.ts'
import { newId } from '../../platform/db/ids.ts'
import { addDeliveries, listeningWebhooks } from './queries.ts'
import type { Webhook } from './webhook.ts'

/** Puts a message in the row of each program that wants to hear of a public activity. */
export const queueDeliveries: Consumer = {
  name: 'queue-webhooks',
  newsOnly: true,
  async hear(ctx, activities) {
    const told = activities.filter(({ circle }) => circle === 'public')
    if (told.length === 0) return
    const webhooks = await listeningWebhooks(ctx)
    const deliveries = told.flatMap(activity =>
      webhooks
        .filter(webhook => wants(webhook, activity))
        .map(({ id: webhook }) => ({ id: newId(), webhook, activity: activity.id })),
    )
    await addDeliveries(ctx, deliveries)
    const due = new Set(deliveries.map(({ webhook }) => webhook))
    for (const webhook of due) ctx.later('send-webhooks', { webhook }, { key: webhook })
  },
}

/** What happened before somebody subscribed is not sent. */
function wants({ names, place, madeAt }: Webhook, { name, areas, at }: Activity): boolean {
  return (
    at >= madeAt && (names.length === 0 || names.includes(name)) && (place === null || areas.includes(place))
  )
}
