import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { firmnesses, partiesOf } from './coalition.ts'
import { ReasonForm, TermsForm } from './forms.ts'
import { PartyPage } from './pages/PartyPages.tsx'
import { replaceSpeaker } from './replace-speaker.ts'
import { shareStewardship } from './shape-coalition.ts'
import { showCoalition } from './show-coalition.ts'
import { done, partyOf, standing, standingFor, type PartyRoute, type SlugRoute } from './standing.ts'
import {
  answerInvitation,
  changeTerms,
  leaveCoalition,
  takeBackInvitation,
  watchCoalition,
} from './take-part.ts'

const Answer = z.object({ party: z.uuid().catch(''), antwoord: z.enum(['ja', 'nee']).catch('nee') })
const Watch = z.object({ organisation: z.uuid().nullable().catch(null) })
const Firm = z.object({ firmness: z.enum(firmnesses).catch('trying') })
const Share = z.object({ beheert: z.enum(['ja', 'nee']).catch('ja') })

export function partyRoutes(app: FastifyInstance): void {
  app.post<SlugRoute>('/coalities/:slug/antwoord', async (request, reply) => {
    const coalition = await standing(request)
    const { party, antwoord } = Answer.parse(request.body ?? {})
    const accept = antwoord === 'ja'
    const read = readForm(TermsForm, request.body)
    if (!read.ok) throw new Refusal('invalid', 'coalitions.too_long')
    await request.act(ctx => answerInvitation(ctx, { coalition: coalition.id, party, accept, ...read.value }))
    return done(reply, coalition, accept ? 'joined' : 'declined')
  })

  app.post<SlugRoute>('/coalities/:slug/aanhaken', async (request, reply) => {
    const coalition = await standing(request)
    const { organisation } = Watch.parse(request.body ?? {})
    await request.act(ctx => watchCoalition(ctx, { coalition: coalition.id, organisation }))
    return done(reply, coalition, 'watching')
  })
  termsRoutes(app)
  deedRoutes(app)
}

function termsRoutes(app: FastifyInstance): void {
  app.get<PartyRoute>('/coalities/:slug/partij/:party', async (request, reply) => {
    const { shown, party } = await ownPartyOf(request)
    const page = <PartyPage view={request.view} shown={shown} party={party} />
    return reply.page(page)
  })

  app.post<PartyRoute>('/coalities/:slug/partij/:party', async (request, reply) => {
    const { shown, party } = await ownPartyOf(request)
    const read = readForm(TermsForm, request.body)
    if (!read.ok) {
      const page = <PartyPage view={request.view} shown={shown} party={party} form={read.form} />
      return reply.page(page, { status: 422 })
    }
    const { coalition } = shown
    await request.act(ctx => changeTerms(ctx, { coalition: coalition.id, party: party.id, ...read.value }))
    return done(reply, coalition, 'saved')
  })
}

async function ownPartyOf(request: FastifyRequest) {
  const coalition = await standingFor(request, 'change_terms')
  const { party: id } = request.params as PartyRoute['Params']
  const party = partyOf({ ...coalition, parties: partiesOf(coalition, request.actor.person) }, id)
  return { party, shown: await showCoalition(request.reader, coalition) }
}

function deedRoutes(app: FastifyInstance): void {
  app.post<PartyRoute>('/coalities/:slug/partij/:party/vast', async (request, reply) => {
    const coalition = await standingFor(request, 'change_terms')
    const { firmness } = Firm.parse(request.body ?? {})
    const { party } = request.params
    await request.act(ctx => changeTerms(ctx, { coalition: coalition.id, party, firmness }))
    return done(reply, coalition, 'joined')
  })

  app.post<PartyRoute>('/coalities/:slug/partij/:party/weg', async (request, reply) => {
    const coalition = await standingFor(request, 'change_terms')
    const { reason } = ReasonForm.catch({ reason: '' }).parse(request.body ?? {})
    const { party } = request.params
    await request.actAlways(ctx => leaveCoalition(ctx, { coalition: coalition.id, party, reason }))
    return reply.to(
      coalition.circle === 'public' ? `/coalities/${coalition.slug}?klaar=left` : '/mijn/coalities',
    )
  })

  app.post<PartyRoute>('/coalities/:slug/partij/:party/intrekken', async (request, reply) => {
    const coalition = await standingFor(request, 'take_back')
    const { party } = request.params
    await request.act(ctx => takeBackInvitation(ctx, { coalition: coalition.id, party }))
    return done(reply, coalition, 'taken_back')
  })

  app.post<PartyRoute>('/coalities/:slug/partij/:party/beheer', async (request, reply) => {
    const coalition = await standingFor(request, 'share')
    const isSteward = Share.parse(request.body ?? {}).beheert === 'ja'
    const { party } = request.params
    await request.act(ctx => shareStewardship(ctx, { coalition: coalition.id, party, isSteward }))
    return done(reply, coalition, 'shared')
  })

  app.post<PartyRoute>('/coalities/:slug/partij/:party/spreken', async (request, reply) => {
    const coalition = await standingFor(request, 'speak')
    const { party } = request.params
    await request.act(ctx => replaceSpeaker(ctx, { coalition: coalition.id, party }))
    return done(reply, coalition, 'speaks')
  })
}
