import { z } from 'zod'
import { operation } from '../../platform/api/operation.ts'
import { makeWebhook } from './change-webhooks.ts'
import { webhooksOf } from './queries.ts'
import { heardNames } from './heard-names.ts'
import type { Webhook } from './webhook.ts'

const Ontvanger = z
  .object({
    id: z.uuid(),
    url: z.string(),
    namen: z.array(z.enum(heardNames)).describe('Namen van gebeurtenissen; leeg is alles wat openbaar is.'),
    plek: z.string().nullable().describe('Code van de plek; null is overal.'),
    gemaakt: z.iso.datetime(),
    aan: z.boolean(),
  })
  .meta({ id: 'Webhook' })

function show({ id, url, names, place, madeAt, offAt }: Webhook): z.input<typeof Ontvanger> {
  const namen = names as z.input<typeof Ontvanger>['namen']
  return { id, url, namen, plek: place, gemaakt: madeAt.toISOString(), aan: offAt === null }
}

const tag = 'Webhooks'

const list = operation({
  ...{ method: 'get', path: '/webhooks', id: 'listWebhooks', tag, scope: 'webhooks' },
  summary: 'Je eigen webhooks. Wat er naar een adres gaat, staat op /mijn/webhooks.',
  answer: z.object({ resultaten: z.array(Ontvanger) }),
  run: async ({ request: { reader, actor } }) => ({
    body: { resultaten: (await webhooksOf(reader, actor.person ?? '')).map(show) },
  }),
})

const make = operation({
  ...{ method: 'post', path: '/webhooks', id: 'postWebhook', tag, scope: 'webhooks', status: 201 },
  summary: 'Laat openbare gebeurtenissen naar een adres sturen, ondertekend volgens Standard Webhooks.',
  body: z.object({
    url: z
      .string()
      .regex(
        /^https:\/\/[a-z0-9][a-z0-9-]{0,60}(\.[a-z]{2,20}){1,3}(:[1-5]?\d{1,4})?(\/[\w.-]{0,100}){0,8}$/,
      ),
    namen: z.array(z.enum(heardNames)).max(heardNames.length).default([]),
    plek: z.string().max(20).nullable().default(null),
  }),
  answer: Ontvanger.extend({
    geheim: z.string().describe('Voor de handtekening: alleen in dit antwoord.'),
  }).meta({ id: 'NieuweWebhook' }),
  run: async ({ body, request }) => {
    const { house } = request.server
    const wish = { url: body.url, names: body.namen, place: body.plek }
    const { webhook, secret } = await request.act(ctx => makeWebhook(ctx, house, wish))
    const location = `${request.view.origin}/mijn/webhooks/${webhook.id}`
    return { body: { ...show(webhook), geheim: secret }, location }
  },
})

export const api = [list, make]
