import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import { sendFeed } from '../../platform/http/send-feed.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { themes } from '../initiatives/index.ts'
import { onPlace, scopeOf, trailOf } from '../places/index.ts'
import { pathOf, states } from './bottleneck.ts'
import { messages } from './messages/messages.ts'
import { ListPage } from './pages/ListPage.tsx'
import { latestIn } from './queries/list.ts'
import { bottleneckList, cursorShape, readCursor } from './show-list.ts'

const inFeed = 50

/** What does not fit is left out: an old link still shows a list. */
const Asked = z.object({
  eigenaar: z.uuid().or(z.literal('onbekend')).optional().catch(undefined),
  stand: z.enum(states).optional().catch(undefined),
  thema: z.enum(themes).optional().catch(undefined),
  na: z.string().regex(cursorShape).optional().catch(undefined),
})

export function listRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /knelpunten', async (place, request, reply) => {
    const { eigenaar, stand, thema, na } = Asked.parse(request.query)
    const list = await bottleneckList(request.reader, place, {
      owner: eigenaar === 'onbekend' ? 'unknown' : eigenaar,
      ...{ state: stand, theme: thema },
      after: na === undefined ? undefined : readCursor(na),
    })
    const trail = await trailOf(request.reader, place)
    return reply.page(<ListPage view={request.view} list={list} trail={trail} />, {
      changesWith: [...scopeOf(place), ...list.owners.keys(), ...list.items.map(({ id }) => id)],
    })
  })

  /** Only what everybody may see, whoever asks. */
  onPlace(app, 'get /knelpunten.atom', async (place, request, reply) => {
    const items = await latestIn(app.house.reader(visitor), scopeOf(place), inFeed)
    const t = wordsOf(messages, request.view.lang)
    const page = `/${place.path}/knelpunten`
    return sendFeed(reply, request.view, {
      title: t('bottlenecks.feed', { place: place.name }),
      ...{ page, path: `${page}.atom` },
      entries: items.map(one => ({
        ...{ title: one.title, path: pathOf(one), updated: one.updatedAt, published: one.createdAt },
        text: `${t(`bottlenecks.state.${one.state}`)}. ${one.rule.name}. ${one.blocks}`,
      })),
    })
  })
}
