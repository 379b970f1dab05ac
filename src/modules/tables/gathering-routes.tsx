import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { lineOfThing } from '../coalitions/index.ts'
import { besideThing } from '../site/index.ts'
import { changeGatheringRoutes } from './change-gathering-routes.tsx'
import { askedGathering } from './gathering-asked.ts'
import { RemovedPage } from './pages/EditPages.tsx'
import { doneWithGathering, GatheringPage } from './pages/GatheringPage.tsx'
import { planGatheringRoutes } from './plan-gathering-routes.tsx'
import { mayChange } from './rights.ts'
import type { SlugRoute } from './standing.ts'
import { tablesOfGathering } from './tables-of-gathering.ts'

const Asked = z.object({ klaar: z.enum(doneWithGathering).optional().catch(undefined) })

export function gatheringRoutes(app: FastifyInstance): void {
  planGatheringRoutes(app)
  changeGatheringRoutes(app)

  app.get<SlugRoute>('/bijeenkomsten/:slug', async (request, reply) => {
    const { server, reader, view } = request
    const gathering = await askedGathering(request)
    if (gathering.removedAt !== null) {
      return reply.page(<RemovedPage view={view} reason={gathering.removedReason ?? ''} />, { status: 410 })
    }
    const tables = await tablesOfGathering(reader, gathering.id)
    const line = await lineOfThing(reader, gathering)
    const thing = { kind: 'gathering', id: gathering.id }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const { klaar } = Asked.parse(request.query)
    const page = (
      <GatheringPage
        {...{ view, gathering, tables, line, beside }}
        mayChange={mayChange(request.actor, gathering)}
        done={klaar}
      />
    )
    return reply.page(page, {
      changesWith: [gathering.id, ...gathering.places, ...tables.map(({ id }) => id)],
    })
  })
}
