import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendBytes } from '../../platform/http/send-page.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { boundariesAsGeoJson } from './boundaries.ts'
import { FindPage } from './pages/FindPage.tsx'
import { PlaceHints } from './pages/PlaceHints.tsx'
import { readPlaceQuery } from './place.ts'
import { boundariesOf, drawnWith, guessPlaces, placesWith } from './queries.ts'

const Asked = z.object({ q: z.string().trim().max(100).catch('') })

export function routes(app: FastifyInstance): void {
  app.get('/plekken/zoek', async (request, reply) => {
    const { q } = Asked.parse(request.query)
    const found = await guessPlaces(request.reader, readPlaceQuery(q), 20)
    return reply.page(<FindPage view={request.view} query={q} found={found} />, { changesWith: [] })
  })

  app.get('/plekken/hints', async (request, reply) => {
    const { q } = Asked.parse(request.query)
    const found = await guessPlaces(request.reader, readPlaceQuery(q), 8)
    return reply.page(<PlaceHints view={request.view} found={found} />, { changesWith: [] })
  })

  app.get<{ Params: { code: string } }>('/plekken/:code/grenzen.json', async (request, reply) => {
    const [place] = await placesWith(request.reader, [request.params.code])
    if (!place) throw new Refusal('not_found', 'places.not_found')
    const drawn = await drawnWith(request.reader, place)
    const boundaries = await boundariesOf(
      request.reader,
      drawn.map(({ code }) => code),
    )
    const json = boundariesAsGeoJson(boundaries, { view: request.view, current: place.code })
    return sendBytes(reply, 'application/geo+json', Buffer.from(JSON.stringify(json)))
  })
}
