import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { invitedBy } from './act-by-link.ts'
import { newAnswer, readAnswer, type Answering } from './answer-fields.ts'
import { answerQuestion } from './answer-question.ts'
import { declineInvitation } from './decline-invitation.ts'
import { questionWith } from './load-question.ts'
import { InvitedPage } from './pages/InvitedPage.tsx'
import { namesOf, roleOf } from './name-people.ts'

const Path = z.object({ secret: z.string() })

/** Behind the mailed link to who was asked. Mail scanners open links too: looking does nothing, a button does. */
export function invitedRoutes(app: FastifyInstance): void {
  app.get('/antwoord/:secret', (request, reply) => sendInvited(request, reply, newAnswer))

  app.post('/antwoord/:secret', async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const { invitation, actor } = await invitedBy(request.reader, secret)
    const { house } = request.server
    const read = await readAnswer(house.reader(actor), request.body)
    if (!read.ok) return sendInvited(request, reply.code(422), read.again)
    const { by: _, ...answer } = read.value
    await house.transact(actor, ctx => answerQuestion(ctx, { ...answer, question: invitation.question }))
    return reply.to(`/antwoord/${secret}`)
  })

  app.post('/antwoord/:secret/nu-niet', async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const { invitation, actor } = await invitedBy(request.reader, secret)
    await request.server.house.transact(actor, ctx =>
      declineInvitation(ctx, { question: invitation.question }),
    )
    return reply.to(`/antwoord/${secret}`)
  })
}

async function sendInvited(request: FastifyRequest, reply: FastifyReply, answering: Answering) {
  const { secret } = Path.parse(request.params)
  const { invitation, actor } = await invitedBy(request.reader, secret)
  const reader = request.server.house.reader(actor)
  const question = await questionWith(reader, invitation.question)
  const names = await namesOf(reader, question.asker === null ? [] : [question.asker])
  const props = {
    ...{ view: request.view, path: `/antwoord/${secret}`, question, invitation, answering },
    asker: names.get(question.asker ?? ''),
    role: await roleOf(reader),
  }
  return reply.page(<InvitedPage {...props} />, { status: reply.statusCode })
}
