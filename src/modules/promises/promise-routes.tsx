import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { readForm } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { placesWith, trailOf } from '../places/index.ts'
import { besideThing } from '../site/index.ts'
import { acceptPromise, withdrawPromise } from './agree-promise.ts'
import { answerChange } from './change-promise.ts'
import { followPromise } from './follow-promise.ts'
import { MinePage } from './pages/MinePage.tsx'
import { dones } from './pages/done.ts'
import { PromisePage } from './pages/PromisePage.tsx'
import { changeAnswerForm, followForm, withdrawForm } from './promise-form.ts'
import { shownPromise } from './show-promise.ts'
import { shownOwn } from './show-own.ts'
import { openWay } from './ways-in.ts'

const Path = z.object({ slug: z.string().max(120) })
const Asked = z.object({ klaar: z.enum(dones).optional().catch(undefined) })

export function promiseRoutes(app: FastifyInstance): void {
  const { things } = app.house

  app.get('/mijn/toezeggingen', { preHandler: signInFirst }, async (request, reply) => {
    const own = await shownOwn(request.reader, things)
    return reply.page(<MinePage view={request.view} own={own} />)
  })

  app.get('/toezeggingen/:slug', async (request, reply) => {
    const { reader, view } = request
    const { slug } = Path.parse(request.params)
    const { klaar } = Asked.parse(request.query)
    const shown = await shownPromise(reader, things, slug)
    const [place] = await placesWith(reader, shown.promise.places.slice(0, 1))
    const trail = place ? await trailOf(reader, place) : []
    const thing = { kind: 'promise', id: shown.promise.id }
    const beside = await besideThing(app.house, { reader, lang: view.lang, thing })
    return reply.page(<PromisePage {...{ view, shown, beside, trail }} done={klaar} />)
  })

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
