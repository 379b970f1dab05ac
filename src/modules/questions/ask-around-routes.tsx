import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { readReference } from './answer.ts'
import { newAnswer } from './answer-fields.ts'
import { dismissSuggestion } from './dismiss-suggestion.ts'
import { askAround } from './ask-around.ts'
import { pathOf } from './question.ts'
import { ChosenForm } from './question-form.ts'
import { questionOf, sendQuestion } from './send-question.tsx'

const Dismissed = z.object({ weg: z.string().catch('') })

/** Choosing who is asked, and putting aside who is not. */
export function askAroundRoutes(app: FastifyInstance): void {
  app.post('/vragen/:slug/uitnodigen', async (request, reply) => {
    const question = await questionOf(request)
    const { wie, deze, alle } = ChosenForm.parse(request.body ?? {})
    const chosen = alle === '' ? wie : deze.split(' ')
    try {
      await request.act(ctx => askAround(ctx, { question: question.id, chosen }))
    } catch (error) {
      if (!(error instanceof Refusal) || (error.kind !== 'invalid' && error.kind !== 'conflict')) throw error
      return sendQuestion(question, { request, reply, status: 422, answering: newAnswer, refusal: error })
    }
    return reply.to(`${pathOf(question)}?gelukt=gevraagd`)
  })

  app.post('/vragen/:slug/wegleggen', async (request, reply) => {
    const question = await questionOf(request)
    const helper = readReference(Dismissed.parse(request.body ?? {}).weg)
    if (helper) await request.act(ctx => dismissSuggestion(ctx, { question: question.id, helper }))
    return reply.to(`${pathOf(question)}#vragen`)
  })
}
