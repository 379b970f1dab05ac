import type { FastifyInstance } from 'fastify'
import { readForm } from '../../platform/http/form.ts'
import { acceptPromise, withdrawPromise } from './agree-promise.ts'
import { answerChange } from './change-promise.ts'
import { followPromise } from './follow-promise.ts'
import { changeAnswerForm, followForm, withdrawForm } from './promise-form.ts'
import { openWay } from './ways-in.ts'

/** What one answers with one button on the page of a promise, or behind a mailed link. */
export function answerRoutes(app: FastifyInstance): void {
  for (const base of ['/toezeggingen/:slug', '/toezegging/:secret']) {
    app.post(`${base}/ja`, async (request, reply) => {
      const way = await openWay(request)
      await way.act(ctx => acceptPromise(ctx, way.promise.id))
      return reply.to(`${way.base}?klaar=accepted`)
    })

    app.post(`${base}/nee`, async (request, reply) => {
      const way = await openWay(request)
      const read = readForm(withdrawForm, request.body)
      const reason = read.ok ? read.value.reason : ''
      await way.act(ctx => withdrawPromise(ctx, { id: way.promise.id, reason }))
      return reply.to(`${way.base}?klaar=withdrawn`)
    })
  }

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
