import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { organisationsLike } from '../organisations/index.ts'
import { findDocuments } from '../search/index.ts'
import { inviteParties, type Invited } from './invite-party.ts'
import { InvitePage, type Found } from './pages/PartyPages.tsx'
import { showCoalition } from './show-coalition.ts'
import { done, standingFor, type SlugRoute } from './standing.ts'

const Name = z.object({ naam: z.string().trim().max(100).catch('') })
const Sent = z.union([z.object({ organisation: z.uuid() }), z.object({ person: z.uuid() })])
const mostFound = 8

export function inviteRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/coalities/:slug/uitnodigen', async (request, reply) => {
    const coalition = await standingFor(request, 'invite')
    const { naam } = Name.parse(request.query)
    const shown = await showCoalition(request.reader, coalition)
    const found = naam === '' ? [] : await findNamed(request, naam)
    return reply.page(<InvitePage view={request.view} shown={shown} name={naam} found={found} />)
  })

  app.post<SlugRoute>('/coalities/:slug/uitnodigen', async (request, reply) => {
    const coalition = await standingFor(request, 'invite')
    const sent = Sent.safeParse(request.body)
    if (!sent.success) return reply.to(`/coalities/${coalition.slug}/uitnodigen`)
    const asked: Invited = sent.data
    await request.act(ctx => inviteParties(ctx, coalition.id, [asked]))
    return done(reply, coalition, 'invited')
  })
}

async function findNamed({ reader }: FastifyRequest, name: string): Promise<Found[]> {
  const organisations = await organisationsLike(reader, name, mostFound)
  const { hits: people } = await findDocuments(reader, { text: name, kinds: ['person'], limit: mostFound })
  return [
    ...organisations.map(one => ({ kind: 'organisation' as const, id: one.id, name: one.name })),
    ...people.map(({ id, title }) => ({ kind: 'person' as const, id, name: title })),
  ]
}
