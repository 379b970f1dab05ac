import type { FastifyInstance } from 'fastify'
import { anything } from '../../platform/http/page-store.ts'
import { livelyCountry } from './lively-country.ts'
import { livelyPlaces } from './lively-places.ts'
import { mapPath } from './pages/CountryMap.tsx'
import { HomePage } from './pages/HomePage.tsx'
import { MapPage } from './pages/MapPage.tsx'

/** Where somebody picks a place. */
export function homeRoutes(app: FastifyInstance): void {
  app.get('/', async (request, reply) => {
    const lively = await livelyPlaces(request.reader)
    return reply.page(<HomePage view={request.view} lively={lively} />, { changesWith: [anything] })
  })

  app.get(mapPath, async (request, reply) => {
    const country = await livelyCountry(request.reader)
    return reply.page(<MapPage view={request.view} country={country} />, { changesWith: [anything] })
  })
}
