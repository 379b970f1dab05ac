import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { sendFeed } from '../../platform/http/send-feed.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { onPlace, scopeOf, trailOf } from '../places/index.ts'
import { pathOf } from './conversation.ts'
import { messages } from './messages/messages.ts'
import { ListPage } from './pages/ListPage.tsx'
import { conversationsIn } from './queries/find.ts'
import { listedConversations } from './show-list.ts'

const perPage = 24
const inFeed = 50

/** What does not fit is left out: an old link still shows a list. */
const Asked = z.object({ na: momentCursor.inAddress })

export function listRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /gesprekken', async (place, request, reply) => {
    const { reader, view } = request
    const { na } = Asked.parse(request.query)
    const wish = { scope: scopeOf(place), limit: perPage + 1, after: na }
    const { items: found, outcomes } = await listedConversations(reader, wish)
    const items = found.slice(0, perPage)
    const last = found.length > perPage ? items.at(-1) : undefined
    const whole = `/${place.path}/gesprekken`
    const list = {
      ...{ items, isFiltered: false, isFirst: na === undefined, pathWith: () => whole },
      nextPath: last ? `${whole}?na=${momentCursor.write(last.updatedAt, last.id)}` : null,
      outcomes,
    }
    const trail = await trailOf(reader, place)
    const page = <ListPage view={view} place={place} trail={trail} list={list} />
    return reply.page(page, { changesWith: [...scopeOf(place), ...items.map(({ id }) => id)] })
  })

  /** Only what everybody may see, whoever asks. */
  onPlace(app, 'get /gesprekken.atom', async (place, request, reply) => {
    const items = await conversationsIn(app.house.reader(visitor), { scope: scopeOf(place), limit: inFeed })
    const t = wordsOf(messages, request.view.lang)
    const page = `/${place.path}/gesprekken`
    return sendFeed(reply, request.view, {
      title: t('conversations.title_in', { place: place.name }),
      ...{ page, path: `${page}.atom` },
      entries: items.map(one => ({
        ...{ title: one.title, path: pathOf(one), updated: one.updatedAt, published: one.createdAt },
        text: [one.intro, one.doneWith].filter(Boolean).join('\n\n'),
      })),
    })
  })
}
