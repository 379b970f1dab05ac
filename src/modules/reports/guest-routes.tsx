import type { FastifyInstance, FastifyRequest } from 'fastify'
import { system, visitor } from '../../platform/ctx/actor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink } from '../people/index.ts'
import { guestsOf, tableAt } from '../tables/index.ts'
import { isGuestLink } from './links.ts'
import { ReportPage } from './pages/ReportPage.tsx'
import { reportPath } from './report.ts'
import { alone, saveWords, showWords, type WordsAsked } from './save-words.tsx'
import { showReport } from './show-report.ts'

interface GuestRoute {
  Params: { slug: string; guest: string; secret: string }
}

/** The report for a guest who does not sign in. */
export function guestRoutes(app: FastifyInstance): void {
  const link = '/tafels/:slug/verslag/gast/:guest/:secret'
  app.get<GuestRoute>(link, alone, async (request, reply) => {
    const { table, path, speaker } = await behindLink(request)
    const actor = speaker.person === null ? null : await memberWithLink(request.reader, speaker.person)
    const shown = await showReport(app.house.reader(actor ?? visitor), table)
    const guests = { ...shown, mayWrite: false, mayReadCards: false }
    return reply.page(
      <ReportPage view={request.view} shown={guests} correctPath={shown.isFinal ? null : path} isGuest />,
    )
  })
  app.get<GuestRoute>(`${link}/woorden`, alone, async (request, reply) =>
    showWords(reply, await behindLink(request)),
  )
  app.post<GuestRoute>(`${link}/woorden`, alone, async (request, reply) =>
    saveWords(reply, await behindLink(request)),
  )
}

/** Whoever has the link is the guest: it was mailed to nobody else. */
async function behindLink(request: FastifyRequest): Promise<WordsAsked> {
  const { house } = request.server
  const { slug, guest: id, secret } = request.params as GuestRoute['Params']
  const reader = house.reader(system)
  const table = isGuestLink(house, id, secret) ? await tableAt(reader, slug) : undefined
  const guest = table && (await guestsOf(reader, table.id)).find(one => one.id === id)
  if (!table || !guest || table.removedAt !== null) throw new Refusal('gone', 'reports.link_ended')
  const back = `${reportPath(table)}/gast/${id}/${secret}`
  return { table, speaker: { person: guest.person, guest: id, seat: null }, path: `${back}/woorden`, back }
}
