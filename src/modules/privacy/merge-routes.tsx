import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { beforeMerging, mergeAccounts } from './merge-accounts.ts'
import { MergePage } from './pages/MergePage.tsx'

const nobody = '00000000-0000-0000-0000-000000000000'
const TicketPath = z.object({
  from: z.uuid().catch(nobody),
  until: z.coerce.number().catch(0),
  signature: z.string(),
})

const pattern = '/mijn/samenvoegen/:from/:until/:signature'

/** Two accounts of one person become one, after the other address was confirmed. */
export function mergeRoutes(app: FastifyInstance): void {
  app.get(pattern, { preHandler: signInFirst }, async (request, reply) => {
    const { reader, view } = request
    const ticket = TicketPath.parse(request.params)
    const before = await beforeMerging(reader, app.house, ticket)
    return reply.page(<MergePage view={view} path={pathOf(request)} {...before} />)
  })

  app.post(pattern, { preHandler: signInFirst }, async (request, reply) => {
    const ticket = TicketPath.parse(request.params)
    await request.actAlways(ctx => mergeAccounts(ctx, app.house, ticket))
    return reply.to('/mijn/aanmelden?klaar=samengevoegd')
  })
}

function pathOf({ params }: FastifyRequest): string {
  const { from, until, signature } = TicketPath.parse(params)
  return `/mijn/samenvoegen/${from}/${until}/${signature}`
}
