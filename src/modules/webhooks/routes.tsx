import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { makeWebhook, removeWebhook, sendAgain, testWebhook, turnWebhook } from './change-webhooks.ts'
import { mayMake, showWebhook } from './load-webhook.ts'
import { NewWebhookPage } from './pages/NewWebhookPage.tsx'
import { WebhookPage } from './pages/WebhookPage.tsx'
import { WebhooksPage } from './pages/WebhooksPage.tsx'
import { webhooksOf } from './queries.ts'
import { WebhookForm } from './webhook.ts'

const id = z.uuid().catch('00000000-0000-0000-0000-000000000000')
const Path = z.object({ id })
const Again = z.object({ bezorging: id })
const mine = { preHandler: signInFirst }

export function routes(app: FastifyInstance): void {
  app.get('/mijn/webhooks', mine, async (request, reply) => show(request, reply, emptyForm))

  app.post('/mijn/webhooks', mine, async (request, reply) => {
    const read = readForm(WebhookForm, request.body)
    if (!read.ok) return show(request, reply, read.form)
    const { house } = request.server
    try {
      const made = await request.act(ctx => makeWebhook(ctx, house, read.value))
      // Not a redirect: the secret is in this one answer and nowhere else.
      return await reply.page(<NewWebhookPage view={request.view} {...made} />, { status: 201 })
    } catch (error) {
      return show(request, reply, formAfter(error, request.body))
    }
  })

  app.get('/mijn/webhooks/:id', mine, async (request, reply) => {
    const shown = await showWebhook(request.reader, Path.parse(request.params).id)
    return reply.page(<WebhookPage view={request.view} {...shown} />)
  })

  deeds(app)
}

function deeds(app: FastifyInstance): void {
  app.post('/mijn/webhooks/:id/weg', mine, async (request, reply) => {
    await request.actAlways(ctx => removeWebhook(ctx, Path.parse(request.params).id))
    return reply.to('/mijn/webhooks')
  })

  app.post('/mijn/webhooks/:id/test', mine, async (request, reply) => {
    const { id: webhook } = Path.parse(request.params)
    await request.act(ctx => testWebhook(ctx, webhook))
    return reply.to(`/mijn/webhooks/${webhook}`)
  })

  app.post('/mijn/webhooks/:id/nogmaals', mine, async (request, reply) => {
    const { id: webhook } = Path.parse(request.params)
    const { bezorging } = Again.parse(request.body ?? {})
    await request.act(ctx => sendAgain(ctx, { webhook, delivery: bezorging }))
    return reply.to(`/mijn/webhooks/${webhook}`)
  })

  for (const [path, isOn] of [
    ['aan', true],
    ['uit', false],
  ] as const) {
    app.post(`/mijn/webhooks/:id/${path}`, mine, async (request, reply) => {
      const { id: webhook } = Path.parse(request.params)
      await request.act(ctx => turnWebhook(ctx, webhook, isOn))
      return reply.to(`/mijn/webhooks/${webhook}`)
    })
  }
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { view, reader, actor } = request
  const webhooks = await webhooksOf(reader, actor.person ?? '')
  const whyNot = await mayMake(reader)
  const page = <WebhooksPage view={view} webhooks={webhooks} form={form} whyNot={whyNot} />
  return reply.page(page, { status: Object.keys(form.errors).length > 0 ? 422 : 200 })
}
