import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { bottleneckForm, filledForm } from './bottleneck-form.ts'
import { pathOf, type Bottleneck } from './bottleneck.ts'
import { editBottleneck, removeBottleneck } from './edit-bottleneck.ts'
import { formChoices } from './form-choices.ts'
import { EditPage, RemovePage } from './pages/EditPages.tsx'
import { standing, type SlugRoute } from './page-routes.tsx'
import { rights, type BottleneckAction } from './rights.ts'

const Reason = z.object({
  reason: z
    .string('bottlenecks.reason_missing')
    .trim()
    .min(3, 'bottlenecks.reason_missing')
    .max(300, 'bottlenecks.text_long'),
})
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
      const form = formOf(error, request.body)
      return showEdit(request, reply.code(422), { bottleneck, form })
    }
  })

  app.get<SlugRoute>('/knelpunten/:slug/weghalen', own, async (request, reply) => {
    const bottleneck = await bottleneckTo(request, 'remove')
    return reply.page(<RemovePage view={request.view} bottleneck={bottleneck} form={emptyForm} />)
  })

  app.post<SlugRoute>('/knelpunten/:slug/weghalen', own, async (request, reply) => {
    const bottleneck = await bottleneckTo(request, 'remove')
    const read = readForm(Reason, request.body)
    if (!read.ok) {
      const page = <RemovePage view={request.view} bottleneck={bottleneck} form={read.form} />
      return reply.page(page, { status: 422 })
    }
    await request.act(ctx => removeBottleneck(ctx, { id: bottleneck.id, ...read.value }))
    return reply.to(pathOf(bottleneck))
  })
}

/** What somebody else changed meanwhile is said above the form, and what was typed stays. */
function formOf(error: unknown, body: unknown): Form {
  const isOlder = error instanceof Refusal && error.kind === 'conflict'
  return formAfter(isOlder ? new Refusal('invalid', error.code) : error, body)
}

async function bottleneckTo(request: FastifyRequest, action: BottleneckAction): Promise<Bottleneck> {
  const { bottleneck } = await standing(request)
  allow(rights, { actor: request.actor, action, thing: { ...bottleneck, speakers: [] } })
  return bottleneck
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
