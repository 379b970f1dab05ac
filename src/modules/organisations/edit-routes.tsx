import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { editOrganisation } from './edit-organisation.ts'
import { affairAt } from './load-affair.ts'
import { OrganisationForm } from './organisation-form.ts'
import { EditOrganisationPage } from './pages/OrganisationFormPage.tsx'
import { organisationRights } from './rights.ts'

const Path = z.object({ slug: z.string() })

export function editRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form?: Form) => {
    const { slug } = Path.parse(request.params)
    const { organisation, affair } = await affairAt(request.reader, slug)
    allow(organisationRights, { actor: request.actor, action: 'edit', thing: affair })
    const { name, kind, summary, url, circle } = organisation
    const filled = { typed: { name, kind, summary, circle, url: url ?? '' }, errors: {} }
    const coalitions = await coalitionsOf(request.reader, circle)
    return (
      <EditOrganisationPage {...{ view: request.view, organisation, coalitions, form: form ?? filled }} />
    )
  }

  app.get('/organisaties/:slug/bewerk', { preHandler: signInFirst }, async (request, reply) =>
    reply.page(await page(request)),
  )

  app.post('/organisaties/:slug/bewerk', { preHandler: signInFirst }, async (request, reply) => {
    const { slug } = Path.parse(request.params)
    const read = readForm(OrganisationForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    try {
      const saved = await request.act(ctx => editOrganisation(ctx, { ...read.value, slug }))
      return await reply.to(pathAfter(saved, `/organisaties/${slug}`))
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
  })
}
