import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { agreeToKeeping, answerHandover } from './answer-handover.ts'
import { chooseSuccessor } from './name-successor.ts'
import { HandoverPage } from './pages/HandoverPage.tsx'
import { MyRolesPage } from './pages/MyRolesPage.tsx'
import { showHandover } from './show-handover.ts'
import { namesIn, showRoles } from './show-roles.ts'

const Path = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const Asked = z.object({ naam: z.string().trim().max(120).catch('') })
const AnswerForm = z.object({ right: z.enum(['yes', 'no']) }).catch({ right: 'no' })
const ChooseForm = z.object({ successor: z.uuid('handover.successor_missing') })
const own = { preHandler: signInFirst }

/** What is asked of one about roles: to take over, to choose, to agree. */
export function handoverRoutes(app: FastifyInstance): void {
  app.get('/mijn/overdracht', own, async (request, reply) => {
    const shown = await showRoles(request.reader)
    const names = await namesIn(request.reader, shown.running)
    return reply.page(<MyRolesPage view={request.view} shown={shown} names={names} />)
  })

  app.get('/mijn/overdracht/:id', own, async (request, reply) => sendHandover(request, reply, emptyForm))

  app.post('/mijn/overdracht/:id/antwoord', own, async (request, reply) => {
    const { id } = Path.parse(request.params)
    const { right } = AnswerForm.parse(request.body)
    await request.act(ctx => answerHandover(ctx, { handover: id, accepts: right === 'yes' }))
    return reply.to(right === 'yes' ? `/mijn/overdracht/${id}` : '/mijn/overdracht')
  })

  app.post('/mijn/overdracht/:id/kies', own, async (request, reply) => {
    const { id } = Path.parse(request.params)
    const again = (form: Form) => sendHandover(request, reply.code(422), form)
    const read = readForm(ChooseForm, request.body)
    if (!read.ok) return again(read.form)
    try {
      await request.act(ctx => chooseSuccessor(ctx, { handover: id, ...read.value }))
    } catch (error) {
      return again(formAfter(error, request.body))
    }
    const isMe = read.value.successor === request.actor.person
    return reply.to(isMe ? `/mijn/overdracht/${id}` : '/mijn/overdracht')
  })

  app.post('/mijn/overdracht/:id/akkoord', own, async (request, reply) => {
    const { id } = Path.parse(request.params)
    await request.act(ctx => agreeToKeeping(ctx, { handover: id }))
    return reply.to(`/mijn/overdracht/${id}`)
  })
}

async function sendHandover(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { id } = Path.parse(request.params)
  const { naam } = Asked.parse(request.query)
  const shown = await showHandover(request.reader, { id, query: naam })
  return reply.page(<HandoverPage view={request.view} shown={shown} form={form} />, {
    status: reply.statusCode,
  })
}
