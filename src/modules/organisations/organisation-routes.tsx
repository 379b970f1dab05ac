import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { besideThing } from '../site/index.ts'
import { confirmOrganisation } from './edit-organisation.ts'
import { pathOf } from './organisation.ts'
import { OrganisationPage } from './pages/OrganisationPage.tsx'
import { slugNow } from './queries/merges.ts'
import { showOrganisation } from './show-organisation.ts'
import { partsShownOf } from './shown-with-organisations.ts'
import { judgePosition } from './take-position.ts'

const Path = z.object({ slug: z.string() })
const JudgeForm = z
  .object({ position: z.uuid(), right: z.enum(['yes', 'no']) })
  .catch({ position: '00000000-0000-0000-0000-000000000000', right: 'no' })

export function organisationRoutes(app: FastifyInstance): void {
  app.get('/organisaties/:slug', async (request, reply) => {
    const { reader, server, view } = request
    const { slug } = Path.parse(request.params)
    const now = await slugNow(reader, slug)
    if (now !== undefined) return reply.redirect(view.href(pathOf({ slug: now })), 301)
    const shown = await showOrganisation(reader, slug)
    const parts = await partsShownOf(server.house, reader, [shown.organisation.id])
    const thing = { kind: 'organisation', id: shown.organisation.id }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    return reply.page(<OrganisationPage view={view} {...shown} parts={parts} beside={beside} />, {
      changesWith: [
        shown.organisation.id,
        ...shown.people.map(({ id }) => id),
        ...parts.map(({ object }) => object),
      ],
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
