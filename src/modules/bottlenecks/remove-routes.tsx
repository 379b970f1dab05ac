import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { bottleneckTo, type SlugRoute } from './bottleneck-to.ts'
import { pathOf } from './bottleneck.ts'
import { removeBottleneck } from './edit-bottleneck.ts'
import { RemovePage } from './pages/EditPages.tsx'

const Reason = z.object({
  reason: z
    .string('bottlenecks.reason_missing')
    .trim()
    .min(3, 'bottlenecks.reason_missing')
    .max(300, 'bottlenecks.text_long'),
})
const own = { preHandler: signInFirst }

export function removeRoutes(app: FastifyInstance): void {
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
