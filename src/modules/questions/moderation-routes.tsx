import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { readForm } from '../../platform/http/form.ts'
import { newAnswer } from './answer-fields.ts'
import { hideAnswer, hideQuestion } from './hide-question.ts'
import { pathOf } from './question.ts'
import { AnswerPath, HidingForm } from './question-form.ts'
import { questionOf, sendQuestion } from './send-question.tsx'

const Flag = z.object({ verberg: z.string().catch(''), toon: z.string().catch('') })

/** Taking questions and answers off the pages. */
export function moderationRoutes(app: FastifyInstance): void {
  app.post('/vragen/:slug/verbergen', async (request, reply) => {
    const question = await questionOf(request)
    const { toon } = Flag.parse(request.body ?? {})
    const read = readForm(HidingForm, request.body)
    if (toon === '' && !read.ok) {
      return sendQuestion(question, { request, reply, status: 422, answering: newAnswer, hiding: read.form })
    }
    const reason = read.ok && toon === '' ? read.value.reason : null
    await request.act(ctx => hideQuestion(ctx, { question: question.id, reason }))
    return reply.to(pathOf(question))
  })

  app.post('/vragen/:slug/antwoorden/:id/verbergen', async (request, reply) => {
    const question = await questionOf(request)
    const { id } = AnswerPath.parse(request.params)
    const { verberg } = Flag.parse(request.body ?? {})
    await request.act(ctx => hideAnswer(ctx, { answer: id, reason: verberg === '' ? null : '' }))
    return reply.to(`${pathOf(question)}#antwoord-${id}`)
  })
}
