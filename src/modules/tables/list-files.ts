import type { FastifyReply, FastifyRequest } from 'fastify'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { visitor } from '../../platform/ctx/actor.ts'
import { sendFeed } from '../../platform/http/send-feed.ts'
import { sendBytes } from '../../platform/http/send-page.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { scopeOf, type Place } from '../places/index.ts'
import { messages } from './messages/messages.ts'
import { whenOf } from './pages/Cards.tsx'
import { changedTables, comingTables, type TablesAt } from './queries/tables.ts'
import { endOf, pathOf } from './table.ts'

const inFeed = 50
const inCalendar = 200

/** What changed last, as a feed of what everybody may see. */
export async function feed({ server, view }: FastifyRequest, reply: FastifyReply, place: Place | undefined) {
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

/** What is to come, as a calendar of what everybody may see. */
export async function calendar(
  { server, view }: FastifyRequest,
  reply: FastifyReply,
  place: Place | undefined,
) {
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

export function atPlace(place: Place | undefined): TablesAt {
  return place ? { areas: scopeOf(place) } : {}
}

export function pathOfList(place: Place | undefined): string {
  return place ? `/${place.path}/tafels` : '/tafels'
}

function titleOf(lang: Lang, place: Place | undefined): string {
  const t = wordsOf(messages, lang)
  return place ? t('tables.title_in', { place: place.name }) : t('tables.title')
}
