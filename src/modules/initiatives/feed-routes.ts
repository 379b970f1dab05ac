import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import { sendFeed, type FeedEntry } from '../../platform/http/send-feed.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { onPlace, scopeOf } from '../places/index.ts'
import { pathOf, type Initiative } from './initiative.ts'
import { messages } from './messages/messages.ts'
import { newestOfAll } from './queries/everywhere.ts'
import { newestIn } from './queries/list.ts'
import { themes, type Theme } from './themes.ts'

const inFeed = 50
const Asked = z.object({ thema: z.enum(themes).optional().catch(undefined) })

/** The newest initiatives of a place or of everywhere, of one theme or of all: only what everybody may see, whoever asks. */
export function feedRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /initiatieven.atom', async (place, request, reply) => {
    const { thema: theme } = Asked.parse(request.query)
    const reader = app.house.reader(visitor)
    const { items } = await newestIn(reader, scopeOf(place), { limit: inFeed, filters: { theme } })
    const t = wordsOf(messages, request.view.lang)
    const page = `/${place.path}/initiatieven`
    return sendFeed(reply, request.view, {
      title: [
        t('initiatives.feed', { place: place.name }),
        ...(theme ? [t(`initiatives.theme.${theme}`)] : []),
      ].join(': '),
      ...{ page: page + askedOf(theme), path: `${page}.atom${askedOf(theme)}` },
      entries: items.map(entryOf),
    })
  })

  app.get('/initiatieven.atom', async (request, reply) => {
    const { thema: theme } = Asked.parse(request.query)
    const items = await newestOfAll(app.house.reader(visitor), { limit: inFeed, filters: { theme } })
    const t = wordsOf(messages, request.view.lang)
    return sendFeed(reply, request.view, {
      title: [t('initiatives.feed_all'), ...(theme ? [t(`initiatives.theme.${theme}`)] : [])].join(': '),
      ...{ page: '/', path: `/initiatieven.atom${askedOf(theme)}` },
      entries: items.map(entryOf),
    })
  })
}

function askedOf(theme: Theme | undefined): string {
  return theme === undefined ? '' : `?thema=${theme}`
}

function entryOf(initiative: Initiative): FeedEntry {
  const { title, summary, updatedAt, createdAt } = initiative
  return { title, path: pathOf(initiative), text: summary, updated: updatedAt, published: createdAt }
}
