import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { organisationsWith } from '../organisations/index.ts'
import { signInFirst } from '../people/index.ts'
import { invitedBy } from './mail-invitation.ts'
import { myCoalitions } from './my-coalitions.ts'
import { DeclinedPage, LinkPage, MinePage } from './pages/OwnPages.tsx'
import { coalitionsWith } from './queries/coalitions.ts'
import { answerInvitation } from './take-part.ts'

const Path = z.object({ secret: z.string() })
const Answer = z.object({ antwoord: z.enum(['ja', 'nee']) })

/** What it shows is for one person, and no session says so to caches. */
const options = {
  onSend: async (_request: FastifyRequest, reply: FastifyReply) =>
    void reply.header('cache-control', 'private, no-store'),
}

export function ownRoutes(app: FastifyInstance): void {
  app.get('/mijn/coalities', { preHandler: signInFirst }, async (request, reply) =>
    reply.page(<MinePage view={request.view} mine={await myCoalitions(request.reader)} />),
  )

  app.get('/coalitie-uitnodiging/nee', async (request, reply) =>
    reply.page(<DeclinedPage view={request.view} />),
  )

  app.get('/coalitie-uitnodiging/:secret', options, async (request, reply) => {
    const { coalition, party, name, path } = await open(request)
    const isParty = party.since !== null
    return reply.page(
      <LinkPage view={request.view} coalition={coalition} name={name} path={path} isParty={isParty} />,
    )
  })

  app.post('/coalitie-uitnodiging/:secret', options, async (request, reply) => {
    const { actor, coalition, party, path } = await open(request)
    const accept = Answer.parse(request.body ?? {}).antwoord === 'ja'
    await app.house.transact(actor, ctx =>
      answerInvitation(ctx, { coalition: coalition.id, party: party.id, accept }),
    )
    return reply.to(accept ? path : '/coalitie-uitnodiging/nee')
  })
}

/** Mail scanners open links: looking does nothing, only the button does. */
async function open(request: FastifyRequest) {
  const { secret } = Path.parse(request.params)
  const { actor, ...link } = await invitedBy(request.reader, secret)
  const reader = request.server.house.reader(actor)
  const [coalition] = await coalitionsWith(reader, [link.coalition])
  const party = coalition?.parties.find(({ id }) => id === link.party)
  if (!coalition || !party || party.person !== actor.person) {
    throw new Refusal('gone', 'coalitions.link_ended')
  }
  const ids = party.organisation === null ? [] : [party.organisation]
  const [organisation] = await organisationsWith(reader, ids)
  const name = organisation?.name ?? actor.name ?? ''
  return { actor, coalition, party, name, path: `/coalitie-uitnodiging/${secret}` }
}
