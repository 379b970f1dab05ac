import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal, statusOf } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { findInvolved } from './find-involved.ts'
import { done, standing, type SlugRoute } from './page-routes.tsx'
import { InvolvedPage } from './pages/InvolvedPage.tsx'
import { rights } from './rights.ts'
import { setParty } from './set-party.ts'
import { answerInvitation, askSteward, removeSteward } from './share-stewardship.ts'

const Searched = z.object({
  naam: z.string().trim().max(100).catch(''),
  organisatie: z.string().trim().max(100).catch(''),
})

const Done = z.union([
  z.object({ doe: z.enum(['vraag', 'weg']), person: z.uuid() }),
  z.object({ doe: z.enum(['erbij', 'uit']), organisation: z.uuid() }),
])

const Answer = z.object({ antwoord: z.enum(['ja', 'nee']).catch('nee') })

export function stewardRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/initiatieven/:slug/betrokken', async (request, reply) => show(request, reply))

  app.post<SlugRoute>('/initiatieven/:slug/betrokken', async (request, reply) => {
    const { initiative } = await standing(request)
    const read = Done.safeParse(request.body)
    if (!read.success) throw new Refusal('invalid', 'initiatives.person_unknown')
    try {
      await request.act(ctx => carryOut(ctx, initiative.id, read.data))
    } catch (error) {
      if (error instanceof Refusal) return show(request, reply, error)
      throw error
    }
    const isGone =
      'person' in read.data && read.data.doe === 'weg' && read.data.person === request.actor.person
    return reply.to(`/initiatieven/${initiative.slug}${isGone ? '?klaar=left' : '/betrokken'}`)
  })

  app.post<SlugRoute>('/initiatieven/:slug/uitnodiging', async (request, reply) => {
    const shown = await standing(request)
    const accept = Answer.parse(request.body ?? {}).antwoord === 'ja'
    await request.act(ctx => answerInvitation(ctx, { initiative: shown.initiative.id, accept }))
    return done(reply, shown, accept ? 'joined' : 'declined')
  })
}

function carryOut(ctx: Ctx, initiative: string, wish: z.output<typeof Done>): Promise<void> {
  if ('organisation' in wish) {
    return setParty(ctx, { initiative, organisation: wish.organisation, takesPart: wish.doe === 'erbij' })
  }
  const stewarding = { initiative, person: wish.person }
  return wish.doe === 'vraag' ? askSteward(ctx, stewarding) : removeSteward(ctx, stewarding)
}

async function show(request: FastifyRequest, reply: FastifyReply, refused?: Refusal) {
  const shown = await standing(request)
  allow(rights, { actor: request.actor, action: 'edit', thing: shown.initiative })
  const { naam, organisatie } = Searched.parse(request.query)
  const found = await findInvolved(request.reader, { person: naam, organisation: organisatie, shown })
  const page = <InvolvedPage view={request.view} shown={shown} found={found} refused={refused} />
  return reply.page(page, { status: refused ? statusOf[refused.kind] : 200 })
}
