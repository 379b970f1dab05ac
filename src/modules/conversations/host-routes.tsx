import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { closeConversation, tellDone } from './close-conversation.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { longest, pathOf } from './conversation.ts'
import { removeConversation } from './edit-conversation.ts'
import { ClosePage, DonePage, RemovePage } from './pages/HostPages.tsx'

const own = { preHandler: signInFirst }

const Reason = z.object({
  reason: z
    .string('conversations.reason_missing')
    .trim()
    .min(3, 'conversations.reason_missing')
    .max(longest.reason, 'conversations.text_long'),
})

const Done = z.object({
  done: z
    .string('conversations.done_missing')
    .trim()
    .min(3, 'conversations.done_missing')
    .max(longest.doneWith, 'conversations.text_long'),
})

export function hostRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/sluiten', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'close')
    return reply.page(<ClosePage view={request.view} conversation={conversation} form={emptyForm} />)
  })

  app.post<SlugRoute>('/gesprekken/:slug/sluiten', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'close')
    await request.act(ctx => closeConversation(ctx, conversation.id))
    return reply.to(`${pathOf(conversation)}?klaar=closed`)
  })

  app.get<SlugRoute>('/gesprekken/:slug/gedaan', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'tell_done')
    return reply.page(<DonePage view={request.view} conversation={conversation} form={emptyForm} />)
  })

  app.post<SlugRoute>('/gesprekken/:slug/gedaan', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'tell_done')
    const read = readForm(Done, request.body)
    if (!read.ok) {
      const page = <DonePage view={request.view} conversation={conversation} form={read.form} />
      return reply.page(page, { status: 422 })
    }
    const wish = { conversation: conversation.id, doneWith: read.value.done }
    await request.act(ctx => tellDone(ctx, wish))
    return reply.to(`${pathOf(conversation)}?klaar=done`)
  })

  app.get<SlugRoute>('/gesprekken/:slug/weghalen', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'remove')
    return reply.page(<RemovePage view={request.view} conversation={conversation} form={emptyForm} />)
  })

  app.post<SlugRoute>('/gesprekken/:slug/weghalen', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'remove')
    const read = readForm(Reason, request.body)
    if (!read.ok) {
      const page = <RemovePage view={request.view} conversation={conversation} form={read.form} />
      return reply.page(page, { status: 422 })
    }
    await request.act(ctx => removeConversation(ctx, { id: conversation.id, ...read.value }))
    return reply.to(pathOf(conversation))
  })
}
