import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { operation } from '../../platform/api/operation.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { fullWith, wishIn } from './api-answers.ts'
import { SentAfloop, SentToezegging, Toezegging } from './api-shapes.ts'
import { makePromise } from './make-promise.ts'
import { promisesWith } from './queries/promises.ts'
import { breakPromise, keepPromise } from './settle-promise.ts'

const tag = 'Toezeggingen'
const params = z.object({ id: z.uuid() })

/** The promise as it is now for who asks. */
export async function present({ reader, view }: FastifyRequest, id: string) {
  const [promise] = await promisesWith(reader, [id])
  if (!promise) throw new Refusal('not_found', 'promises.not_found')
  return { body: await fullWith(reader, promise, view.origin), version: promise.version }
}

const make = operation({
  ...{ method: 'post', path: '/toezeggingen', id: 'createToezegging', tag, scope: 'edit', status: 201 },
  summary: 'Doe een toezegging, zelf of namens een organisatie.',
  body: SentToezegging,
  answer: Toezegging,
  run: async ({ body, request }) => {
    const { things } = request.server.house
    const { id } = await request.act(ctx => makePromise(ctx, things, wishIn(body)))
    return { ...(await present(request, id)), location: `${request.view.origin}/api/v1/toezeggingen/${id}` }
  },
})

const settle = operation({
  ...{ method: 'post', path: '/toezeggingen/{id}/uitkomsten', id: 'settleToezegging', tag, scope: 'edit' },
  ...{ status: 201, summary: 'Zeg dat je toezegging gelukt is, of dat het niet lukt.' },
  params,
  body: SentAfloop,
  answer: Toezegging,
  run: async ({ params: { id }, body, request }) => {
    const { things } = request.server.house
    await request.act(ctx =>
      body.staat === 'kept'
        ? keepPromise(ctx, things, { id, evidence: body.bewijs, link: body.bewijslink })
        : breakPromise(ctx, { id, reason: body.reden }),
    )
    return present(request, id)
  },
})

export const writes = [make, settle]
