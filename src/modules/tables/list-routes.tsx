import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { onPlace, trailOf, type Place } from '../places/index.ts'
import { atPlace, calendar, feed, pathOfList } from './list-files.ts'
import { ListPage } from './pages/ListPage.tsx'
import { comingTables, noDate, pastTables } from './queries/tables.ts'

const perPage = 24

/** What does not fit is left out: an old link still shows a list. */
const Asked = z.object({
  wanneer: z.literal('voorbij').optional().catch(undefined),
  na: momentCursor.inAddress,
})

const ways = { '': page, '.atom': feed, '.ics': calendar } as const

/** The tables of a place or of everywhere. Feeds and calendars hold what everybody may see, whoever asks. */
export function listRoutes(app: FastifyInstance): void {
  for (const [ending, send] of Object.entries(ways)) {
    app.get(`/tafels${ending}`, (request, reply) => send(request, reply, undefined))
    onPlace(app, `get /tafels${ending}`, (place, request, reply) => send(request, reply, place))
  }
}

async function page(request: FastifyRequest, reply: FastifyReply, place: Place | undefined) {
  const { wanneer, na } = Asked.parse(request.query)
  const { reader, view } = request
  const isPast = wanneer !== undefined
  const find = isPast ? pastTables : comingTables
  const found = await find(reader, atPlace(place), { limit: perPage + 1, after: na })
  const items = found.slice(0, perPage)
  const last = found.length > perPage ? items.at(-1) : undefined
  const path = pathOfList(place)
  const cursor = last && momentCursor.write(last.startsAt ?? (isPast ? last.updatedAt : noDate), last.id)
  const nextPath = cursor === undefined ? null : `${path}?${isPast ? 'wanneer=voorbij&' : ''}na=${cursor}`
  const list = { place, path, isPast, items, isFirst: na === undefined, nextPath }
  const trail = place ? await trailOf(reader, place) : []
  // What is to come changes with the clock: it is not kept.
  return reply.page(<ListPage view={view} list={list} trail={trail} />)
}
