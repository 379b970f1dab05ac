import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { confirmOrganisation } from './edit-organisation.ts'
import { pathOf } from './organisation.ts'
import { OrganisationPage } from './pages/OrganisationPage.tsx'
import { showOrganisation } from './show-organisation.ts'
import { judgePosition } from './take-position.ts'

const Path = z.object({ slug: z.string() })
const JudgeForm = z
  .object({ position: z.uuid(), right: z.enum(['yes', 'no']) })
  .catch({ position: '00000000-0000-0000-0000-000000000000', right: 'no' })

export function organisationRoutes(app: FastifyInstance): void {
  app.get('/organisaties/:slug', async (request, reply) => {
    const { slug } = Path.parse(request.params)
    const shown = await showOrganisation(request.reader, slug)
    return reply.page(<OrganisationPage view={request.view} {...shown} />, {
      changesWith: [shown.organisation.id, ...shown.people.map(({ id }) => id)],
    })
  })

  app.post('/organisaties/:slug/klopt', { preHandler: signInFirst }, async (request, reply) => {
    const { slug } = Path.parse(request.params)
    await request.act(ctx => confirmOrganisation(ctx, { slug }))
    return reply.to(`/organisaties/${slug}`)
  })

  app.post('/organisaties/:slug/functies', { preHandler: signInFirst }, async (request, reply) => {
    const { position, right } = JudgeForm.parse(request.body)
    const judged = await request.act(ctx => judgePosition(ctx, { position, isRight: right === 'yes' }))
    return reply.to(pathOf(judged))
  })
}
