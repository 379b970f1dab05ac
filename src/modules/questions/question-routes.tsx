import type { FastifyInstance } from 'fastify'
import { newAnswer, readAnswer } from './answer-fields.ts'
import { answerQuestion } from './answer-question.ts'
import { keepDraft } from './keep-draft.ts'
import { pathOf } from './question.ts'
import { questionOf, sendQuestion } from './send-question.tsx'

export function questionRoutes(app: FastifyInstance): void {
  app.get('/vragen/:slug', async (request, reply) =>
    sendQuestion(await questionOf(request), { request, reply, status: 200, answering: newAnswer }),
  )

  app.post('/vragen/:slug/antwoord', async (request, reply) => {
    const question = await questionOf(request)
    const read = await readAnswer(request.reader, request.body)
    if (!read.ok) return sendQuestion(question, { request, reply, status: 422, answering: read.again })
    const { by, ...answer } = read.value
    const wish = { ...answer, question: question.id }
    if (by) {
      const { lang } = request.view
      const id = await request.act(ctx => keepDraft(ctx, { kind: 'answer', wish, ...by, lang }))
      return reply.to(`/vragen/kijk-in-je-mail/${id}`)
    }
    const id = await request.act(ctx => answerQuestion(ctx, wish))
    return reply.to(`${pathOf(question)}#antwoord-${id}`)
  })
}
