import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { endMandate, giveMandate } from './give-mandate.ts'
import { EndMandateForm, MandateForm } from './mandate-form.ts'
import { pathOf } from './organisation.ts'
import { MandatesPage } from './pages/MandatesPage.tsx'
import { dayOf } from './position.ts'
import { showMandates } from './show-mandates.ts'

const Path = z.object({ slug: z.string() })
const own = { preHandler: signInFirst }

export function mandateRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form?: Form) => {
    const { slug } = Path.parse(request.params)
    const shown = await showMandates(request.reader, slug)
    const fresh = { typed: { from: dayOf(request.view.now), power: 'speak' }, errors: {} }
    return <MandatesPage view={request.view} {...shown} form={form ?? fresh} />
  }

  app.get('/organisaties/:slug/mandaten', own, async (request, reply) => reply.page(await page(request)))

  app.post('/organisaties/:slug/mandaten', own, async (request, reply) => {
    const { slug } = Path.parse(request.params)
    const read = readForm(MandateForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    const { power, ...wish } = read.value
    try {
      await request.act(ctx => giveMandate(ctx, { ...wish, maySign: power === 'sign' }))
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
    return reply.to(`/organisaties/${slug}/mandaten`)
  })

  app.post('/organisaties/:slug/mandaten/eind', own, async (request, reply) => {
    const wish = EndMandateForm.parse(request.body)
    return reply.to(pathOf(await request.act(ctx => endMandate(ctx, wish))))
  })
}
