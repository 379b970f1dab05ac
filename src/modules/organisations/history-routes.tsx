import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { pathOf } from './organisation.ts'
import { HistoryPage } from './pages/HistoryPage.tsx'
import { slugNow } from './queries/merges.ts'
import { showHistory } from './show-history.ts'

const Path = z.object({ slug: z.string() })

export function historyRoutes(app: FastifyInstance): void {
  app.get('/organisaties/:slug/geschiedenis', async (request, reply) => {
    const { reader, view } = request
    const { slug } = Path.parse(request.params)
    const now = await slugNow(reader, slug)
    if (now !== undefined) {
      return reply.redirect(view.href(`${pathOf({ slug: now })}/geschiedenis`), 301)
    }
    const shown = await showHistory(reader, slug)
    return reply.page(<HistoryPage view={view} {...shown} />, {
      changesWith: [shown.organisation.id, ...shown.people.map(({ id }) => id)],
    })
  })
}
