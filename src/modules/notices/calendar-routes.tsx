import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { wordsOf } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { hashToken, memberWithLink, showOnMine, signInFirst } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import { calendarCard, calendarOf, endCalendar, makeCalendar } from './own-calendar.ts'
import { CalendarPage } from './pages/CalendarPage.tsx'
import { calendarBehind, calendarMadeAt } from './queries/calendars.ts'

const Path = z.object({ secret: z.string().max(100) })

/** Somebody's own dates, at a secret address that calendars read. */
export function calendarRoutes(app: FastifyInstance): void {
  showOnMine(app.house, 'calendar', calendarCard)
  app.get('/mijn/agenda', { preHandler: signInFirst }, async (request, reply) => {
    const { view, reader, actor } = request
    const madeAt = await calendarMadeAt(reader, actor.person ?? '')
    return reply.page(<CalendarPage view={view} madeAt={madeAt} address={null} />)
  })

  app.post('/mijn/agenda', { preHandler: signInFirst }, async (request, reply) => {
    const { view } = request
    const secret = await request.act(makeCalendar)
    const address = `${view.origin}${view.href(`/agenda/${secret}/agenda.ics`)}`
    return reply.page(<CalendarPage view={view} madeAt={view.now} address={address} />)
  })

  app.post('/mijn/agenda/weg', { preHandler: signInFirst }, async (request, reply) => {
    await request.act(endCalendar)
    return reply.to('/mijn/agenda')
  })

  app.get('/agenda/:secret/agenda.ics', async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const person = await calendarBehind(request.reader, hashToken(secret))
    const actor = person === undefined ? undefined : await memberWithLink(request.reader, person)
    if (!actor) throw new Refusal('gone', 'notices.calendar_gone')
    const { view } = request
    const name = wordsOf(messages, view.lang)('notices.calendar_name')
    const calendar = await calendarOf(app.house.reader(actor), view, name)
    return reply
      .header('cache-control', 'private, no-store')
      .type('text/calendar; charset=utf-8')
      .send(calendar)
  })
}
