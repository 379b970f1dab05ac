import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { sendBytes } from '../../platform/http/send-page.ts'
import { sendFeed } from '../../platform/http/send-feed.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { onPlace, scopeOf, trailOf, type Place } from '../places/index.ts'
import { messages } from './messages/messages.ts'
import { whenOf } from './pages/Cards.tsx'
import { ListPage } from './pages/ListPage.tsx'
import { changedTables, comingTables, noDate, pastTables, type TablesAt } from './queries/tables.ts'
import { endOf, pathOf } from './table.ts'

const perPage = 24
const inFeed = 50
const inCalendar = 200

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

async function feed({ server, view }: FastifyRequest, reply: FastifyReply, place: Place | undefined) {
  const reader = server.house.reader(visitor)
  const items = await changedTables(reader, atPlace(place), { limit: inFeed })
  const path = pathOfList(place)
  return sendFeed(reply, view, {
    ...{ title: titleOf(view.lang, place), page: path, path: `${path}.atom` },
    entries: items.map(table => ({
      ...{ title: table.title, path: pathOf(table), updated: table.updatedAt, published: table.createdAt },
      text: `${whenOf(view.lang, table)}. ${table.aim}`,
    })),
  })
}

async function calendar({ server, view }: FastifyRequest, reply: FastifyReply, place: Place | undefined) {
  const reader = server.house.reader(visitor)
  const items = await comingTables(reader, atPlace(place), { limit: inCalendar })
  const name = titleOf(view.lang, place)
  const made = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: '//Knooppunt//Tafels//NL' })
  for (const table of items) {
    const { id, title, startsAt, room, aim, sequence, updatedAt } = table
    const end = endOf(table)
    if (!startsAt || !end) continue
    made.createEvent({
      ...{ id: `${id}@${new URL(view.origin).hostname}`, sequence, stamp: updatedAt, summary: title },
      ...{ start: startsAt, end, url: view.origin + view.href(pathOf(table)) },
      ...{ description: aim, location: room },
    })
  }
  return sendBytes(reply, 'text/calendar; charset=utf-8', Buffer.from(made.toString()))
}

function atPlace(place: Place | undefined): TablesAt {
  return place ? { areas: scopeOf(place) } : {}
}

function pathOfList(place: Place | undefined): string {
  return place ? `/${place.path}/tafels` : '/tafels'
}

function titleOf(lang: 'nl' | 'en', place: Place | undefined): string {
  const t = wordsOf(messages, lang)
  return place ? t('tables.title_in', { place: place.name }) : t('tables.title')
}
