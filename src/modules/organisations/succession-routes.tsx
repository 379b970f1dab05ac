import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { peopleWith, signInFirst } from '../people/index.ts'
import { SuccessionPage } from './pages/SuccessionPage.tsx'
import { answerSuccession, successionFor } from './take-over-position.ts'

const Path = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const AnswerForm = z.object({ right: z.enum(['yes', 'no']) }).catch({ right: 'no' })
const own = { preHandler: signInFirst }

/** Asks whether one takes a position over. */
export function successionRoutes(app: FastifyInstance): void {
  app.get('/mijn/functies/opvolgen/:id', own, async (request, reply) => {
    const succession = await successionFor(request.reader, Path.parse(request.params).id)
    const [person] = await peopleWith(request.reader, [succession.heldBy])
    return reply.page(<SuccessionPage view={request.view} succession={succession} who={person?.name ?? ''} />)
  })

  app.post('/mijn/functies/opvolgen/:id', own, async (request, reply) => {
    const { id } = Path.parse(request.params)
    const { right } = AnswerForm.parse(request.body)
    await request.act(ctx => answerSuccession(ctx, { succession: id, accepts: right === 'yes' }))
    return reply.to('/mijn/functies')
  })
}
