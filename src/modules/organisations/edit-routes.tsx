import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { signInFirst } from '../people/index.ts'
import { affairAt, editOrganisation } from './edit-organisation.ts'
import { OrganisationForm } from './organisation-form.ts'
import { EditOrganisationPage } from './pages/OrganisationFormPage.tsx'
import { organisationRights } from './rights.ts'

const Path = z.object({ slug: z.string() })

export function editRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form?: Form) => {
    const { slug } = Path.parse(request.params)
    const { organisation, affair } = await affairAt(request.reader, slug)
    allow(organisationRights, { actor: request.actor, action: 'edit', thing: affair })
    const { name, kind, summary, url } = organisation
    const filled = { typed: { name, kind, summary, url: url ?? '' }, errors: {} }
    return <EditOrganisationPage view={request.view} organisation={organisation} form={form ?? filled} />
  }

  app.get('/organisaties/:slug/bewerk', { preHandler: signInFirst }, async (request, reply) =>
    reply.page(await page(request)),
  )

  app.post('/organisaties/:slug/bewerk', { preHandler: signInFirst }, async (request, reply) => {
    const { slug } = Path.parse(request.params)
    const read = readForm(OrganisationForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    try {
      await request.act(ctx => editOrganisation(ctx, { ...read.value, slug }))
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
    return reply.to(`/organisaties/${slug}`)
  })
}
