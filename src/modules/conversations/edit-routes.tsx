import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formAfterEdit, readForm, type Form } from '../../platform/http/form.ts'
import { pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { editForm, filledForm } from './conversation-form.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { pathOf, type Conversation } from './conversation.ts'
import { editConversation } from './edit-conversation.ts'
import { formChoices } from './form-choices.ts'
import { EditPage } from './pages/HostPages.tsx'

const own = { preHandler: signInFirst }

export function editRoutes(app: FastifyInstance): void {
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
      return showEdit(request, reply.code(422), { conversation, form: formAfterEdit(error, request.body) })
    }
  })
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
