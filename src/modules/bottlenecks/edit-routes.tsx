import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formAfterEdit, readForm, type Form } from '../../platform/http/form.ts'
import { pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { bottleneckForm, filledForm } from './bottleneck-form.ts'
import { pathOf, type Bottleneck } from './bottleneck.ts'
import { editBottleneck } from './edit-bottleneck.ts'
import { formChoices } from './form-choices.ts'
import { EditPage } from './pages/EditPages.tsx'
import { bottleneckTo, type SlugRoute } from './bottleneck-to.ts'

const own = { preHandler: signInFirst }

export function editRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/knelpunten/:slug/bewerken', own, async (request, reply) => {
    const bottleneck = await bottleneckTo(request, 'edit')
    return showEdit(request, reply, { bottleneck, form: filledForm(bottleneck) })
  })

  app.post<SlugRoute>('/knelpunten/:slug/bewerken', own, async (request, reply) => {
    const bottleneck = await bottleneckTo(request, 'edit')
    const read = readForm(bottleneckForm, request.body)
    if (!read.ok) return showEdit(request, reply.code(422), { bottleneck, form: read.form })
    try {
      const circle = await request.act(ctx => editBottleneck(ctx, { ...read.value, id: bottleneck.id }))
      return await reply.to(pathAfter(circle, `${pathOf(bottleneck)}?klaar=saved`))
    } catch (error) {
      return showEdit(request, reply.code(422), { bottleneck, form: formAfterEdit(error, request.body) })
    }
  })
}

async function showEdit(
  request: FastifyRequest,
  reply: FastifyReply,
  { bottleneck, form }: { bottleneck: Bottleneck; form: Form },
): Promise<FastifyReply> {
  const choices = await formChoices(request.reader, { places: bottleneck.places, form })
  const page = <EditPage view={request.view} bottleneck={bottleneck} form={form} choices={choices} />
  return reply.page(page, { status: reply.statusCode })
}
