import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import { cardIn } from './card.ts'
import { CardPage } from './pages/CardPage.tsx'
import { cardsPath } from './pages/desk.ts'
import { rights } from './rights.ts'
import { tableOf } from './stand.ts'

/** What the camera of a phone finds behind the code on a card: who takes notes types it over, anybody else is told what it is for. */
export function scanRoutes(app: FastifyInstance): void {
  app.get<{ Params: { token: string } }>('/aan/kaart/:token', async (request, reply) => {
    const { actor, reader, view, params } = request
    const card = cardIn(app.house, params.token)
    if (!card) throw new Refusal('not_found', 'signposts.card_unknown')
    const table = await tableOf(reader, card.table)
    const thing = { table, seat: null, doorOpen: false, now: reader.now }
    if (may(rights, { actor, action: 'read_cards', thing }) === null) {
      return reply.to(cardsPath(table, { kaart: params.token }))
    }
    return reply.page(<CardPage view={view} card={card} />)
  })
}
