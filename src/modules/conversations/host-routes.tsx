import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { closeConversation, tellDone } from './close-conversation.ts'
import { editForm, filledForm } from './conversation-form.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { longest, pathOf, type Conversation } from './conversation.ts'
import { editConversation, removeConversation } from './edit-conversation.ts'
import { formChoices } from './form-choices.ts'
import { ClosePage, DonePage, EditPage, RemovePage } from './pages/HostPages.tsx'

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
  editRoutes(app)

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

function editRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/bewerken', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'edit')
    return showEdit(request, reply, { conversation, form: filledForm(conversation) })
  })

  app.post<SlugRoute>('/gesprekken/:slug/bewerken', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'edit')
    const read = readForm(editForm, request.body)
    if (!read.ok) return showEdit(request, reply.code(422), { conversation, form: read.form })
    try {
      const circle = await request.act(ctx => editConversation(ctx, { ...read.value, id: conversation.id }))
      return await reply.to(pathAfter(circle, `${pathOf(conversation)}?klaar=saved`))
    } catch (error) {
      const form = formOf(error, request.body)
      return showEdit(request, reply.code(422), { conversation, form })
    }
  })
}

/** What somebody else changed meanwhile is said above the form, and what was typed stays. */
function formOf(error: unknown, body: unknown): Form {
  const isOlder = error instanceof Refusal && error.kind === 'conflict'
  return formAfter(isOlder ? new Refusal('invalid', error.code) : error, body)
}

async function showEdit(
  request: FastifyRequest,
  reply: FastifyReply,
  { conversation, form }: { conversation: Conversation; form: Form },
): Promise<FastifyReply> {
  const { server, reader, view } = request
  const choices = await formChoices(reader, server.house.things, { places: conversation.places, form })
  const page = <EditPage view={view} conversation={conversation} form={form} choices={choices} />
  return reply.page(page, { status: reply.statusCode })
}
