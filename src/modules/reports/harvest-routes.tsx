import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { gatheringAt } from '../tables/index.ts'
import { HarvestPage } from './pages/HarvestPage.tsx'
import { showHarvest, type Harvest } from './show-harvest.ts'
import type { SlugRoute } from './table-asked.ts'

export function harvestRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/bijeenkomsten/:slug/oogst', async (request, reply) => {
    const { reader, view, params } = request
    const gathering = await gatheringAt(reader, params.slug)
    if (!gathering) throw new Refusal('not_found', 'reports.gathering_not_found')
    if (gathering.removedAt !== null) throw new Refusal('gone', 'reports.gathering_removed')
    const harvest = await showHarvest(reader, gathering)
    const page = <HarvestPage view={view} harvest={harvest} />
    return reply.page(page, { changesWith: keysOf(harvest) })
  })
}

function keysOf({ gathering, tables, together, alone, promises }: Harvest): string[] {
  const signposts = [...together.groups.flatMap(group => group.signposts), ...alone.items]
  return [gathering, ...tables, ...signposts, ...promises].map(({ id }) => id)
}
