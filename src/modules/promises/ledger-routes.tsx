import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { onPlace } from '../places/index.ts'
import { calendar, feed, titleOf, type Of } from './ledger-files.ts'
import { ledgerOfPlace, ledgerOfThing } from './ledgers.ts'
import { LedgerPage } from './pages/LedgerPage.tsx'
import type { LedgerFilter } from './queries/ledger.ts'
import { filterWords, shownLedger } from './show-ledger.ts'

const Thing = z.object({ kind: z.string().max(40), id: z.uuid() })

/** What does not fit is left out: an old link still shows a list. */
const Asked = z
  .object({
    staat: z.string().optional().catch(undefined),
    na: momentCursor.inAddress,
  })
  .transform(({ staat, na }) => ({
    filter: (Object.keys(filterWords) as LedgerFilter[]).find(one => filterWords[one] === staat),
    after: na && { updatedAt: na.at, id: na.id },
  }))

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

async function page(request: FastifyRequest, reply: FastifyReply, { reader, of }: Of): Promise<FastifyReply> {
  const { things } = request.server.house
  const ledger = await shownLedger({ reader, things }, of, Asked.parse(request.query))
  const html = <LedgerPage view={request.view} ledger={ledger} title={titleOf(request, of)} />
  return reply.page(html, of.areas ? { changesWith: of.areas } : {})
}
