import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { sendFeed } from '../../platform/http/send-feed.ts'
import { sendBytes } from '../../platform/http/send-page.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { calendarOf } from './ledger-calendar.ts'
import { messages } from './messages/messages.ts'
import { pathOf, type MadePromise } from './promise.ts'
import { promisesIn, runningIn } from './queries/ledger.ts'
import type { LedgerOf } from './show-ledger.ts'

const inFeed = 50
const inCalendar = 200

/** Of what, as whom it is read. */
export interface Of {
  readonly reader: Reader
  readonly of: LedgerOf
}

/** What changed last, as a feed. */
export async function feed(
  request: FastifyRequest,
  reply: FastifyReply,
  { reader, of }: Of,
): Promise<FastifyReply> {
  const { view } = request
  const t = wordsOf(messages, view.lang)
  const promises = await promisesIn(reader, { ...of, limit: inFeed })
  return sendFeed(reply, view, {
    ...{ title: titleOf(request, of), page: of.path, path: `${of.path}.atom` },
    entries: promises.map(promise => ({
      ...{ title: `${promise.what}: ${t(`promises.state_${promise.state}`)}`, path: pathOf(promise) },
      ...{ text: newsOf(promise), updated: promise.updatedAt, published: promise.madeAt },
    })),
  })
}

function newsOf({ state, evidence, reason, story, forWords }: MadePromise): string {
  if (state === 'kept') return story === '' ? evidence : story
  return state === 'broken' ? reason : forWords
}

/** What is still to be done, as a calendar. */
export async function calendar(
  { view }: FastifyRequest,
  reply: FastifyReply,
  { reader, of }: Of,
): Promise<FastifyReply> {
  const promises = await runningIn(reader, { ...of, limit: inCalendar })
  const text = calendarOf(view, { name: of.name, promises })
  return sendBytes(reply, 'text/calendar; charset=utf-8', Buffer.from(text))
}

export function titleOf({ view }: FastifyRequest, { name, areas }: LedgerOf): string {
  return wordsOf(messages, view.lang)(areas ? 'promises.title_in' : 'promises.title_of', { name })
}
