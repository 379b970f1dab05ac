import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { endSession } from './end-session.ts'
import { SessionsPage } from './pages/SessionsPage.tsx'
import { sessionsOf } from './queries/sessions.ts'
import { hashToken } from './session.ts'
import { signInFirst } from './sign-in-first.ts'

const EndForm = z.object({ session: z.string().max(100) }).catch({ session: '' })

export function sessionRoutes(app: FastifyInstance): void {
  app.get('/mijn/sessies', { preHandler: signInFirst }, async (request, reply) => {
    const { reader, view, actor, sessionToken } = request
    const sessions = await sessionsOf(reader, actor.person ?? '')
    return reply.page(<SessionsPage view={view} sessions={sessions} current={hashToken(sessionToken)} />)
  })

  app.post('/mijn/sessies', { preHandler: signInFirst }, async (request, reply) => {
    const { session } = EndForm.parse(request.body)
    await request.actAlways(ctx => endSession(ctx, { hash: session }))
    return reply.to('/mijn/sessies')
  })

  app.post('/mijn/sessies/andere', { preHandler: signInFirst }, async (request, reply) => {
    await request.actAlways(ctx => endSession(ctx, { allBut: request.sessionToken }))
    return reply.to('/mijn/sessies')
  })
}
