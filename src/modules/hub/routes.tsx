import type { FastifyInstance } from 'fastify'
import { hasRole } from '../../platform/ctx/actor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { onPlace } from '../places/index.ts'
import { besideThing } from '../site/index.ts'
import { homeRoutes } from './home-routes.tsx'
import { hasExample, removeExample } from './remove-example.ts'
import { ManagePage } from './pages/ManagePage.tsx'
import { PlacePage } from './pages/PlacePage.tsx'
import { placeNews } from './place-news.ts'

export function routes(app: FastifyInstance): void {
  homeRoutes(app)

  onPlace(app, 'get /', async (place, request, reply) => {
    const news = await placeNews(request.reader, place)
    const { reader, server, view } = request
    const thing = { kind: 'place', id: place.code }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    return reply.page(<PlacePage view={view} news={news} beside={beside} />, {
      changesWith: [place.code, ...place.parts],
    })
  })

  app.get<{ Querystring: { weg?: string } }>('/beheer', async (request, reply) => {
    const { actor } = request
    if (!actor.grants.some(({ role }) => role !== 'member'))
      throw new Refusal('not_allowed', 'hub.not_manager')
    return reply.page(
      <ManagePage
        view={request.view}
        isOperator={hasRole(actor, 'operator')}
        hasExample={await hasExample(request.reader)}
        exampleGone={request.query.weg !== undefined}
      />,
    )
  })

  app.post('/beheer/voorbeeld-weg', async (request, reply) => {
    await request.act(removeExample)
    return reply.to('/beheer?weg')
  })
}
