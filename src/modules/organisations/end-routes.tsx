import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { dropPosition, endPosition } from './end-position.ts'
import { EndForm } from './organisation-form.ts'
import { PositionPage } from './pages/PositionPage.tsx'
import { dayOf } from './position.ts'
import { showPosition } from './show-position.ts'

const Path = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const Asked = z.object({ opvolger: z.string().trim().max(120).catch('') })
const own = { preHandler: signInFirst }

/** Ends a position of one's own, or takes it out. */
export function endRoutes(app: FastifyInstance): void {
  const idIn = (request: FastifyRequest) => Path.parse(request.params).id
  const page = async (request: FastifyRequest, form?: Form) => {
    const { opvolger } = Asked.parse(request.query)
    const shown = await showPosition(app.house, request.reader, { id: idIn(request), query: opvolger })
    const fresh = { typed: { until: shown.position.until ?? dayOf(request.view.now) }, errors: {} }
    return <PositionPage view={request.view} {...shown} form={form ?? fresh} />
  }

  app.get('/mijn/functies/:id', own, async (request, reply) => reply.page(await page(request)))

  app.post('/mijn/functies/:id', own, async (request, reply) => {
    const read = readForm(EndForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    try {
      await request.act(ctx => endPosition(ctx, { ...read.value, position: idIn(request) }))
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
    return reply.to('/mijn/functies')
  })

  app.post('/mijn/functies/:id/weg', own, async (request, reply) => {
    await request.act(ctx => dropPosition(ctx, { position: idIn(request) }))
    return reply.to('/mijn/functies')
  })
}
