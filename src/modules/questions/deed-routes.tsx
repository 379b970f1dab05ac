import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { followQuestion } from './follow-question.ts'
import { markAnswer } from './mark-answer.ts'
import { pathOf } from './question.ts'
import { AnswerPath } from './question-form.ts'
import { questionOf } from './send-question.tsx'
import { takeQuestion } from './take-question.ts'

const Flag = z.object({
  volgt: z.string().catch(''),
  hielp: z.string().catch(''),
})

/** What is done on the page of a question with one button. */
export function deedRoutes(app: FastifyInstance): void {
  app.post('/vragen/:slug/volgen', async (request, reply) => {
    const question = await questionOf(request)
    const { volgt } = Flag.parse(request.body ?? {})
    await request.act(ctx => followQuestion(ctx, { question: question.id, follows: volgt !== '' }))
    return reply.to(pathOf(question))
  })

  app.post('/vragen/:slug/oppakken', async (request, reply) => {
    const question = await questionOf(request)
    await request.act(ctx => takeQuestion(ctx, { question: question.id }))
    return reply.to(pathOf(question))
  })

  app.post('/vragen/:slug/antwoorden/:id/hielp', async (request, reply) => {
    const question = await questionOf(request)
    const { id } = AnswerPath.parse(request.params)
    const { hielp } = Flag.parse(request.body ?? {})
    await request.act(ctx => markAnswer(ctx, { answer: id, helpful: hielp !== '' }))
    return reply.to(`${pathOf(question)}#antwoord-${id}`)
  })
}
