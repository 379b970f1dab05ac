import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import { IssuePage } from './pages/IssuePages.tsx'
import { RemovedPage } from './pages/OwnPages.tsx'
import { issueAt } from './queries/issues.ts'
import { showIssue } from './show-issue.ts'
import type { SlugRoute } from './standing.ts'

const Asked = z.object({ klaar: z.literal('saved').optional().catch(undefined) })

export function issuePageRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/opgaven/:slug', async (request, reply) => {
    const { server, reader, view, params } = request
    const issue = await issueAt(reader, params.slug)
    if (!issue) throw new Refusal('not_found', 'coalitions.issue_not_found')
    const { removedAt, removedReason } = issue
    if (removedAt !== null) {
      const page = <RemovedPage view={view} what="issue" at={removedAt} reason={removedReason ?? ''} />
      return reply.page(page, { status: 410 })
    }
    const shown = await showIssue(reader, issue, server.house.things)
    const thing = { kind: 'issue', id: issue.id }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const isSaved = Asked.parse(request.query).klaar === 'saved'
    const about = [...shown.origins, ...shown.coalitions].map(({ id }) => id)
    return reply.page(<IssuePage view={view} shown={shown} beside={beside} isSaved={isSaved} />, {
      changesWith: [issue.id, ...issue.places, ...about],
    })
  })
}
