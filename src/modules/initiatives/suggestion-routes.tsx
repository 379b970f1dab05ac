import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { decideSuggestion } from './decide-suggestion.ts'
import { done, standing, type SlugRoute } from './page-routes.tsx'
import { RemovePage } from './pages/RemovePages.tsx'
import { SuggestPage } from './pages/SuggestPage.tsx'
import { removeInitiative } from './remove-initiative.ts'
import { rights, type InitiativeAction } from './rights.ts'
import { suggestChange } from './suggest-change.ts'
import { suggestionFields } from './suggestion.ts'

const About = z.object({ over: z.enum(suggestionFields).catch('summary') })
const Decision = z.object({ antwoord: z.enum(['ja', 'nee']).catch('nee') })

const Proposal = z.object({
  field: z.enum(suggestionFields, 'initiatives.suggestion_field_missing'),
  proposed: z.string().trim().max(10_000, 'initiatives.suggestion_unfit').default(''),
  reason: z.string().trim().max(500, 'initiatives.too_long').default(''),
})

const Reason = z.object({
  reason: z.string().trim().min(1, 'initiatives.reason_missing').max(300, 'initiatives.too_long'),
})

/** Suggesting, deciding about it, and taking away. */
export function suggestionRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/initiatieven/:slug/voorstel', async (request, reply) => {
    const { over } = About.parse(request.query)
    return showSuggest(request, reply, { typed: { field: over }, errors: {} })
  })

  app.post<SlugRoute>('/initiatieven/:slug/voorstel', async (request, reply) => {
    const shown = await standing(request)
    const read = readForm(Proposal, request.body)
    if (!read.ok) return showSuggest(request, reply, read.form)
    try {
      await request.act(ctx => suggestChange(ctx, { ...read.value, initiative: shown.initiative.id }))
      return await done(reply, shown, 'suggested')
    } catch (error) {
      return showSuggest(request, reply, formAfter(error, request.body))
    }
  })

  app.post<{ Params: { slug: string; id: string } }>(
    '/initiatieven/:slug/voorstel/:id',
    async (request, reply) => {
      const shown = await standing(request)
      const suggestion = z.uuid().catch('00000000-0000-0000-0000-000000000000').parse(request.params.id)
      const accept = Decision.parse(request.body ?? {}).antwoord === 'ja'
      await request.act(ctx => decideSuggestion(ctx, { initiative: shown.initiative.id, suggestion, accept }))
      return done(reply, shown, 'decided')
    },
  )

  app.get<SlugRoute>('/initiatieven/:slug/weghalen', async (request, reply) =>
    showRemove(request, reply, emptyForm),
  )

  app.post<SlugRoute>('/initiatieven/:slug/weghalen', async (request, reply) => {
    const { initiative } = await standing(request)
    const read = readForm(Reason, request.body)
    if (!read.ok) return showRemove(request, reply, read.form)
    await request.act(ctx => removeInitiative(ctx, { id: initiative.id, reason: read.value.reason }))
    return reply.to(`/initiatieven/${initiative.slug}`)
  })
}

async function allowed(request: FastifyRequest, action: InitiativeAction) {
  const { initiative } = await standing(request)
  allow(rights, { actor: request.actor, action, thing: initiative })
  return initiative
}

async function showSuggest(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const initiative = await allowed(request, 'suggest')
  return reply.page(<SuggestPage view={request.view} form={form} initiative={initiative} />, {
    status: statusOf(form),
  })
}

async function showRemove(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const initiative = await allowed(request, 'remove')
  return reply.page(<RemovePage view={request.view} form={form} initiative={initiative} />, {
    status: statusOf(form),
  })
}

function statusOf(form: Form): number {
  return Object.keys(form.errors).length > 0 ? 422 : 200
}
