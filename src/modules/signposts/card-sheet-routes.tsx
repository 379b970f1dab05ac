import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Table } from '../tables/index.ts'
import { newCards, tokenOf } from './card.ts'
import { tableOfRequest, type SlugRoute } from './at-desk.tsx'
import { PrintForm } from './forms.ts'
import { CardSheetPage } from './pages/CardSheetPage.tsx'
import { pictureOf } from './queries/cards.ts'
import { rights, type SittingAction } from './rights.ts'

/** Cards as they are printed, and as they are on a photo. */
export function cardSheetRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/live/kaarten', async (request, reply) => {
    const { view, query } = request
    const table = await tableFor(request, 'print_cards')
    const counts = PrintForm.parse(query)
    const cards = [
      ...newCards(table.id, 'quote', counts.uitspraken),
      ...newCards(table.id, 'vote', counts.stemmen),
    ].map(card => ({ ...card, token: tokenOf(app.house, card) }))
    return reply.page(<CardSheetPage {...{ view, table, counts, cards }} />)
  })

  app.get<{ Params: { slug: string; mark: string } }>(
    '/tafels/:slug/live/kaarten/:mark',
    async (request, reply) => {
      const table = await tableFor(request, 'read_cards')
      const picture = await pictureOf(request.reader, { table: table.id, mark: request.params.mark })
      if (!picture) throw new Refusal('not_found', 'signposts.card_read_before')
      return reply.header('cache-control', 'private, no-store').type('image/jpeg').send(picture)
    },
  )
}

/** The table of this address when the actor may do this there; it need not have begun. */
export async function tableFor(request: FastifyRequest, action: SittingAction): Promise<Table> {
  const { actor, reader } = request
  const table = await tableOfRequest(request)
  allow(rights, { actor, action, thing: { table, seat: null, doorOpen: false, now: reader.now } })
  return table
}
