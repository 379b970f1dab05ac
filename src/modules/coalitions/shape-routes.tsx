import type { FastifyInstance } from 'fastify'
import { readForm } from '../../platform/http/form.ts'
import { ShapeForm } from './forms.ts'
import { filledShape } from './pages/ShapeFields.tsx'
import { ShapePage } from './pages/StewardPages.tsx'
import { reinsOf } from './queries/reins.ts'
import { shapeCoalition } from './shape-coalition.ts'
import { done, standingFor, type SlugRoute } from './standing.ts'
import { startCoalition } from './steer-coalition.ts'

export function shapeRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/coalities/:slug/regie', async (request, reply) => {
    const coalition = await standingFor(request, 'shape')
    const reins = await reinsOf(request.reader, coalition.id)
    const form = { typed: filledShape(coalition, reins), errors: {} }
    return reply.page(<ShapePage view={request.view} coalition={coalition} form={form} />)
  })

  app.post<SlugRoute>('/coalities/:slug/regie', async (request, reply) => {
    const coalition = await standingFor(request, 'shape')
    const read = readForm(ShapeForm, request.body)
    if (!read.ok) {
      const page = <ShapePage view={request.view} coalition={coalition} form={read.form} />
      return reply.page(page, { status: 422 })
    }
    await request.act(ctx => shapeCoalition(ctx, { ...read.value, coalition: coalition.id }))
    return done(reply, coalition, 'saved')
  })

  app.post<SlugRoute>('/coalities/:slug/start', async (request, reply) => {
    const coalition = await standingFor(request, 'start')
    await request.act(ctx => startCoalition(ctx, coalition.id))
    return done(reply, coalition, 'started')
  })
}
