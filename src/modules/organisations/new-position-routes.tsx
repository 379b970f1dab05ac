import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { organisationOfPage } from './load-organisation.ts'
import { PositionForm } from './organisation-form.ts'
import { NewPositionPage } from './pages/PositionFormPage.tsx'
import { dayOf } from './position.ts'
import { takePosition } from './take-position.ts'

const At = z.object({ bij: z.string().catch('') })
const own = { preHandler: signInFirst }

export function newPositionRoutes(app: FastifyInstance): void {
  const organisationIn = (request: FastifyRequest) =>
    organisationOfPage(request.reader, At.parse(request.query).bij)

  app.get('/mijn/functies/nieuw', own, async (request, reply) => {
    const organisation = await organisationIn(request)
    const form = { typed: { from: dayOf(request.view.now) }, errors: {} }
    return reply.page(<NewPositionPage view={request.view} organisation={organisation} form={form} />)
  })

  app.post('/mijn/functies/nieuw', own, async (request, reply) => {
    const organisation = await organisationIn(request)
    const again = (form: Form) =>
      reply.page(<NewPositionPage view={request.view} organisation={organisation} form={form} />, {
        status: 422,
      })
    const read = readForm(PositionForm, request.body)
    if (!read.ok) return again(read.form)
    const wish = { ...read.value, person: request.actor.person ?? '', organisation: organisation.id }
    try {
      await request.act(ctx => takePosition(ctx, wish))
    } catch (error) {
      return again(formAfter(error, request.body))
    }
    return reply.to('/mijn/functies')
  })
}
