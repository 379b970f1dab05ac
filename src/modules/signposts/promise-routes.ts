import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AnswerForm, PromiseForm } from './forms.ts'
import { declineOffer } from './offer-promise.ts'
import { acceptOffer, promiseHere } from './promise-here.ts'
import { perSeat } from './seat-cookie.ts'
import { formOf, seated } from './seat-routes.tsx'

/** What somebody at the table promises. */
export function promiseRoutes(app: FastifyInstance): void {
  app.post('/aan/:code/toezegging', perSeat, async (request, reply) => {
    const { at, path } = await seated(request)
    const promise = formOf(PromiseForm, request)
    await promiseHere(app.house, at, { ...promise, ...promiser(request) })
    return reply.to(path)
  })

  app.post('/aan/:code/antwoord', perSeat, async (request, reply) => {
    const { at, path } = await seated(request)
    const { id, answer, ...who } = formOf(AnswerForm, request)
    if (answer === 'no') await request.act(ctx => declineOffer(ctx, at, id))
    else await acceptOffer(app.house, at, { id, ...who, ...promiser(request) })
    return reply.to(path)
  })
}

function promiser({ actor, view }: FastifyRequest) {
  return { actor, lang: view.lang }
}
