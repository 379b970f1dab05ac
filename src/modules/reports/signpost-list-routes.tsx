import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { themes } from '../initiatives/index.ts'
import { onPlace, placeAsked, scopeOf, trailOf, type Place } from '../places/index.ts'
import { RecurringPage } from './pages/RecurringPage.tsx'
import { SignpostsPage } from './pages/SignpostsPage.tsx'
import { recurringList, signpostList } from './show-signposts.ts'

/** What does not fit is left out: an old link still shows a list. */
const Asked = z.object({
  thema: z.enum(themes).optional().catch(undefined),
  na: momentCursor.inAddress,
})

export function signpostListRoutes(app: FastifyInstance): void {
  app.get('/routewijzers', (request, reply) => showList(request, reply, undefined))
  onPlace(app, 'get /routewijzers', (place, request, reply) => showList(request, reply, place))

  app.get('/routewijzers/terugkerend', async (request, reply) => {
    const { thema: theme } = Asked.parse(request.query)
    const list = await recurringList(request.reader, { theme, place: await placeAsked(request) })
    return reply.page(<RecurringPage view={request.view} list={list} />)
  })
}

async function showList(
  request: FastifyRequest,
  reply: FastifyReply,
  place: Place | undefined,
): Promise<FastifyReply> {
  const { reader, view } = request
  const { thema: theme, na: before } = Asked.parse(request.query)
  const list = await signpostList(reader, { place, theme, before })
  const trail = place ? await trailOf(reader, place) : []
  const page = <SignpostsPage view={view} list={list} trail={trail} />
  const ids = [...list.items.map(({ id }) => id), ...list.tables.keys()]
  return reply.page(page, place ? { changesWith: [...scopeOf(place), ...ids] } : {})
}
