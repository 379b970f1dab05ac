import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { closeQuestion } from './close-question.ts'
import { ClosePage } from './pages/ClosePage.tsx'
import { pathOf, type Question } from './question.ts'
import { ClosingForm } from './question-form.ts'
import { questionOf } from './send-question.tsx'
import { questionRights } from './rights.ts'

/** Closing a question with what came of it. */
export function closeRoutes(app: FastifyInstance): void {
  app.get('/vragen/:slug/afronden', async (request, reply) => {
    const question = await questionOf(request)
    allow(questionRights, { actor: request.actor, action: 'close', thing: question })
    return sendClosing(question, emptyForm, { request, reply, status: 200 })
  })

  app.post('/vragen/:slug/afronden', async (request, reply) => {
    const question = await questionOf(request)
    const read = readForm(ClosingForm, request.body)
    if (!read.ok) return sendClosing(question, read.form, { request, reply, status: 422 })
    await request.act(ctx => closeQuestion(ctx, { ...read.value, question: question.id }))
    return reply.to(pathOf(question))
  })
}

interface Sending {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly status: number
}

function sendClosing(question: Question, form: Form, { request, reply, status }: Sending) {
  return reply.page(<ClosePage view={request.view} question={question} form={form} />, { status })
}
