import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { sendFeed } from '../../platform/http/send-feed.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { onPlace, scopeOf, trailOf, type Place } from '../places/index.ts'
import { pathOf } from './conversation.ts'
import { messages } from './messages/messages.ts'
import { ListPage } from './pages/ListPage.tsx'
import { conversationsAndOutcomes, conversationsIn } from './queries/find.ts'

const perPage = 24
const inFeed = 50

/** What does not fit is left out: an old link still shows a list. */
const Asked = z.object({ na: momentCursor.inAddress })

/** The conversations of a place or of everywhere. Feeds hold what everybody may see, whoever asks. */
export function listRoutes(app: FastifyInstance): void {
  for (const [ending, send] of [
    ['', list],
    ['.atom', feed],
  ] as const) {
    app.get(`/gesprekken${ending}`, (request, reply) => send(request, reply, undefined))
    onPlace(app, `get /gesprekken${ending}`, (place, request, reply) => send(request, reply, place))
  }
}

async function list(request: FastifyRequest, reply: FastifyReply, place: Place | undefined) {
  const { reader, view } = request
  const { na } = Asked.parse(request.query)
  const found = await conversationsAndOutcomes(reader, { ...at(place), limit: perPage + 1, after: na })
  const items = found.items.slice(0, perPage)
  const last = found.items.length > perPage ? items.at(-1) : undefined
  const path = pathOfList(place)
  const shown = {
    ...{ items, isFiltered: false, isFirst: na === undefined, pathWith: () => path },
    nextPath: last ? `${path}?na=${momentCursor.write(last.updatedAt, last.id)}` : null,
    outcomes: found.outcomes,
  }
  const trail = place ? await trailOf(reader, place) : []
  const page = <ListPage view={view} place={place} path={path} trail={trail} list={shown} />
  // Anything anywhere changes the list of everywhere: that one is not kept.
  const changesWith = place && [...scopeOf(place), ...items.map(({ id }) => id)]
  return reply.page(page, changesWith ? { changesWith } : {})
}

async function feed({ server, view }: FastifyRequest, reply: FastifyReply, place: Place | undefined) {
  const items = await conversationsIn(server.house.reader(visitor), { ...at(place), limit: inFeed })
  const t = wordsOf(messages, view.lang)
  const page = pathOfList(place)
  return sendFeed(reply, view, {
    title: place ? t('conversations.title_in', { place: place.name }) : t('conversations.title'),
    ...{ page, path: `${page}.atom` },
    entries: items.map(one => ({
      ...{ title: one.title, path: pathOf(one), updated: one.updatedAt, published: one.createdAt },
      text: [one.intro, one.doneWith].filter(Boolean).join('\n\n'),
    })),
  })
}

function at(place: Place | undefined) {
  return place ? { scope: scopeOf(place) } : {}
}

function pathOfList(place: Place | undefined): string {
  return place ? `/${place.path}/gesprekken` : '/gesprekken'
}
