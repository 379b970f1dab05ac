import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { ProposalForm, VoiceForm } from './forms.ts'
import { giveVoice, makeProposal } from './make-proposal.ts'
import { ProposalPage } from './pages/ProposalPage.tsx'
import { ProposePage } from './pages/ProposePage.tsx'
import { filledShape } from './pages/ShapeFields.tsx'
import { proposalKinds } from './proposal.ts'
import { showCoalition } from './show-coalition.ts'
import { done, standing, standingFor, type SlugRoute } from './standing.ts'

const Kind = z.object({ soort: z.enum(proposalKinds).catch('words') })

interface ProposalRoute {
  Params: { slug: string; id: string }
}

export function proposalRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/coalities/:slug/voorstel', async (request, reply) => {
    const coalition = await standingFor(request, 'propose')
    return showPropose(request, reply, { coalition, form: undefined })
  })

  app.post<SlugRoute>('/coalities/:slug/voorstel', async (request, reply) => {
    const coalition = await standingFor(request, 'propose')
    const read = readForm(ProposalForm, request.body)
    if (!read.ok) return showPropose(request, reply.code(422), { coalition, form: read.form })
    try {
      await request.act(ctx => makeProposal(ctx, { ...read.value, coalition: coalition.id }))
      return await done(reply, coalition, 'proposed')
    } catch (error) {
      const form = formAfter(error, request.body)
      return showPropose(request, reply.code(422), { coalition, form })
    }
  })

  app.get<ProposalRoute>('/coalities/:slug/voorstel/:id', async (request, reply) =>
    showProposal(request, reply, emptyForm),
  )

  app.post<ProposalRoute>('/coalities/:slug/voorstel/:id', async (request, reply) => {
    const coalition = await standing(request)
    const read = readForm(VoiceForm, request.body)
    if (!read.ok) return showProposal(request, reply.code(422), read.form)
    const { id } = request.params
    try {
      await request.act(ctx => giveVoice(ctx, { ...read.value, proposal: id }))
      return await done(reply, coalition, 'voiced')
    } catch (error) {
      return showProposal(request, reply.code(422), formAfter(error, request.body))
    }
  })
}

async function showPropose(
  request: FastifyRequest,
  reply: FastifyReply,
  { coalition, form }: { coalition: Parameters<typeof showCoalition>[1]; form: Form | undefined },
) {
  const { soort } = Kind.parse(request.query)
  const shown = await showCoalition(request.reader, coalition)
  const first = { typed: filledShape(coalition, shown.reins), errors: {} }
  const page = <ProposePage view={request.view} shown={shown} kind={soort} form={form ?? first} />
  return reply.page(page, { status: reply.statusCode })
}

async function showProposal(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const coalition = await standing(request)
  const shown = await showCoalition(request.reader, coalition)
  const { id } = request.params as ProposalRoute['Params']
  const of = shown.proposals.find(({ proposal }) => proposal.id === id)
  if (!of) throw new Refusal('not_found', 'coalitions.proposal_not_found')
  const page = <ProposalPage view={request.view} shown={shown} of={of} form={form} />
  return reply.page(page, { status: reply.statusCode })
}
