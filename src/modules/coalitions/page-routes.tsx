import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import { CoalitionPage, saidAfter } from './pages/CoalitionPage.tsx'
import { RemovedPage } from './pages/OwnPages.tsx'
import { coalitionAt } from './queries/coalitions.ts'
import { showCoalition, type ShownCoalition } from './show-coalition.ts'
import { sectionsOf } from './shown-with-coalitions.ts'
import type { SlugRoute } from './standing.ts'
import { seenCoalition } from './thing.ts'

const Asked = z.object({ klaar: z.enum(saidAfter).optional().catch(undefined) })

export function pageRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/coalities/:slug', async (request, reply) => {
    const { server, reader, view, params } = request
    const coalition = await coalitionAt(reader, params.slug)
    if (!coalition) throw new Refusal('not_found', 'coalitions.not_found')
    const { removedAt, removedReason } = coalition
    if (removedAt !== null) {
      const page = <RemovedPage view={view} what="coalition" at={removedAt} reason={removedReason ?? ''} />
      return reply.page(page, { status: 410 })
    }
    const shown = await showCoalition(reader, coalition)
    const thing = seenCoalition(coalition)
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const sections = await sectionsOf(server.house, { reader, view, coalition })
    const { klaar } = Asked.parse(request.query)
    const page = (
      <CoalitionPage
        view={view}
        shown={shown}
        beside={beside}
        sections={<>{sections.map(({ html }) => html)}</>}
        said={klaar}
      />
    )
    return reply.page(page, {
      changesWith: [...keysOf(shown), ...sections.flatMap(({ changesWith }) => changesWith)],
    })
  })
}

function keysOf({ coalition, people, organisations }: ShownCoalition): string[] {
  return [coalition.id, coalition.issue, ...coalition.places, ...people.keys(), ...organisations.keys()]
}
