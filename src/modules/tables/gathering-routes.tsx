import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { lineOfThing } from '../coalitions/index.ts'
import { besideThing } from '../site/index.ts'
import { RemovedPage } from './pages/EditPages.tsx'
import { GatheringPage } from './pages/GatheringPage.tsx'
import { planGatheringRoutes } from './plan-gathering-routes.tsx'
import { gatheringAt } from './queries/gatherings.ts'
import type { SlugRoute } from './standing.ts'
import { tablesOfGathering } from './tables-of-gathering.ts'

export function gatheringRoutes(app: FastifyInstance): void {
  planGatheringRoutes(app)

  app.get<SlugRoute>('/bijeenkomsten/:slug', async (request, reply) => {
    const { server, reader, view, params } = request
    const gathering = await gatheringAt(reader, params.slug)
    if (!gathering) throw new Refusal('not_found', 'tables.gathering_not_found')
    if (gathering.removedAt !== null) {
      return reply.page(<RemovedPage view={view} reason={gathering.removedReason ?? ''} />, { status: 410 })
    }
    const tables = await tablesOfGathering(reader, gathering.id)
    const line = await lineOfThing(reader, gathering)
    const thing = { kind: 'gathering', id: gathering.id }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const page = (
      <GatheringPage view={view} gathering={gathering} tables={tables} line={line} beside={beside} />
    )
    return reply.page(page, {
      changesWith: [gathering.id, ...gathering.places, ...tables.map(({ id }) => id)],
    })
  })
}
