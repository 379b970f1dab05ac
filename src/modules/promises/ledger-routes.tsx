import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { sendFeed } from '../../platform/http/send-feed.ts'
import { sendBytes } from '../../platform/http/send-page.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { onPlace } from '../places/index.ts'
import { calendarOf } from './ledger-calendar.ts'
import { ledgerOfPlace, ledgerOfThing } from './ledgers.ts'
import { messages } from './messages/messages.ts'
import { LedgerPage } from './pages/LedgerPage.tsx'
import { pathOf, type MadePromise } from './promise.ts'
import { promisesIn, runningIn, type LedgerFilter } from './queries/ledger.ts'
import { filterWords, shownLedger, type LedgerOf } from './show-ledger.ts'

const Thing = z.object({ kind: z.string().max(40), id: z.uuid() })

/** What does not fit is left out: an old link still shows a list. */
const Asked = z
  .object({
    staat: z.string().optional().catch(undefined),
    na: z
      .string()
      .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
      .optional()
      .catch(undefined),
  })
  .transform(({ staat, na }) => ({
    filter: (Object.keys(filterWords) as LedgerFilter[]).find(one => filterWords[one] === staat),
    after: na === undefined ? undefined : cursorIn(na),
  }))

function cursorIn(text: string) {
  const [at = '', id = ''] = text.split('_')
  return { updatedAt: new Date(Number(at)), id }
}

const inFeed = 50
const inCalendar = 200

export function ledgerRoutes(app: FastifyInstance): void {
  const ways = { '': page, '.atom': feed, '.ics': calendar } as const
  for (const [ending, send] of Object.entries(ways)) {
    onPlace(app, `get /toezeggingen${ending}`, async (place, request, reply) => {
      const reader = readerOf(request, ending)
      return send(request, reply, { reader, of: await ledgerOfPlace(reader, place) })
    })
    app.get(`/toezeggingen/bij/:kind/:id${ending}`, async (request, reply) => {
      const reader = readerOf(request, ending)
      const read = Thing.safeParse(request.params)
      const { things } = app.house
      const of = read.success ? await ledgerOfThing({ reader, things }, read.data) : undefined
      if (!of) throw new Refusal('not_found', 'promises.thing_not_found')
      return send(request, reply, { reader, of })
    })
  }
}

/** Feeds and calendars hold what everybody may see, whoever asks. */
function readerOf({ reader, server }: FastifyRequest, ending: string): Reader {
  return ending === '' ? reader : server.house.reader(visitor)
}

interface Of {
  readonly reader: Reader
  readonly of: LedgerOf
}

async function page(request: FastifyRequest, reply: FastifyReply, { reader, of }: Of): Promise<FastifyReply> {
  const { things } = request.server.house
  const ledger = await shownLedger({ reader, things }, of, Asked.parse(request.query))
  const html = <LedgerPage view={request.view} ledger={ledger} title={titleOf(request, of)} />
  return reply.page(html, of.areas ? { changesWith: of.areas } : {})
}

async function feed(request: FastifyRequest, reply: FastifyReply, { reader, of }: Of): Promise<FastifyReply> {
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

async function calendar(
  { view }: FastifyRequest,
  reply: FastifyReply,
  { reader, of }: Of,
): Promise<FastifyReply> {
  const promises = await runningIn(reader, { ...of, limit: inCalendar })
  const text = calendarOf(view, { name: of.name, promises })
  return sendBytes(reply, 'text/calendar; charset=utf-8', Buffer.from(text))
}

function titleOf({ view }: FastifyRequest, { name, areas }: LedgerOf): string {
  return wordsOf(messages, view.lang)(areas ? 'promises.title_in' : 'promises.title_of', { name })
}
