import type { FastifyInstance } from 'fastify'
import { readForm } from '../../platform/http/form.ts'
import { acceptPromise, withdrawPromise } from './agree-promise.ts'
import { answerChange } from './change-promise.ts'
import { followPromise } from './follow-promise.ts'
import { changeAnswerForm, followForm, withdrawForm } from './promise-form.ts'
import { openWay } from './ways-in.ts'

/** What one answers with one button on the page of a promise. */
export function answerRoutes(app: FastifyInstance): void {
  app.post('/toezeggingen/:slug/ja', async (request, reply) => {
    const { promise, base } = await openWay(request)
    await request.act(ctx => acceptPromise(ctx, promise.id))
    return reply.to(`${base}?klaar=accepted`)
  })

  app.post('/toezeggingen/:slug/nee', async (request, reply) => {
    const { promise, base } = await openWay(request)
    const read = readForm(withdrawForm, request.body)
    const reason = read.ok ? read.value.reason : ''
    await request.act(ctx => withdrawPromise(ctx, { id: promise.id, reason }))
    return reply.to(`${base}?klaar=withdrawn`)
  })

  app.post('/toezeggingen/:slug/verandering', async (request, reply) => {
    const { promise, base } = await openWay(request)
    const { answer } = changeAnswerForm.catch({ answer: 'no' }).parse(request.body)
    await request.act(ctx => answerChange(ctx, { id: promise.id, accept: answer === 'yes' }))
    return reply.to(`${base}?klaar=answered`)
  })

  app.post('/toezeggingen/:slug/volgen', async (request, reply) => {
    const { promise, base } = await openWay(request)
    const { follow } = followForm.catch({ follow: 'yes' }).parse(request.body)
    await request.act(ctx => followPromise(ctx, { id: promise.id, follows: follow === 'yes' }))
    return reply.to(`${base}?klaar=${follow === 'yes' ? 'followed' : 'unfollowed'}`)
  })
}
