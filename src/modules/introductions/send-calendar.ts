import type { FastifyReply, FastifyRequest } from 'fastify'
import { changesOf } from '../../platform/activities/changes-of.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { calendarFile } from './calendar-file.ts'
import { momentFacts } from './dates.ts'
import type { Opened } from './open-introduction.ts'
import { messages } from './messages/messages.ts'
import { showIntroduction } from './show-introduction.ts'

/** The moment that both picked, for a calendar. It says with whom, and not how to reach them. */
export async function sendCalendar(
  { actor, introduction, path }: Opened,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  const { view, server } = request
  const reader = server.house.reader(actor)
  const { common, others } = await showIntroduction(reader, introduction)
  if (common === null) throw new Refusal('not_found', 'introductions.no_moment')
  const t = wordsOf(messages, view.lang)
  const name = others[0]?.name ?? t('introductions.somebody')
  const changes = await changesOf(reader, [introduction], momentFacts)
  const file = calendarFile({
    uid: `${introduction}@${new URL(view.origin).hostname}`,
    title: t('introductions.page_title', { name }),
    at: common,
    url: view.origin + view.href(path),
    writtenAt: view.now,
    sequence: changes.get(introduction)?.count ?? 0,
  })
  return reply.header('cache-control', 'private, no-store').type('text/calendar; charset=utf-8').send(file)
}
