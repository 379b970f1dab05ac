import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { cardIn } from './card.ts'
import { CardPage } from './pages/CardPage.tsx'
import { cardsPath } from './pages/desk.ts'
import { mayReadCards } from './rights.ts'
import { tableOf } from './stand.ts'

/** What the camera of a phone finds behind the code on a card: who takes notes types it over, anybody else is told what it is for. */
export function scanRoutes(app: FastifyInstance): void {
  app.get<{ Params: { token: string } }>('/aan/kaart/:token', async (request, reply) => {
    const { actor, reader, view, params } = request
    const card = cardIn(app.house, params.token)
    if (!card) throw new Refusal('not_found', 'signposts.card_unknown')
    const table = await tableOf(reader, card.table)
    if (mayReadCards(actor, table, reader.now)) {
      return reply.to(cardsPath(table, { kaart: params.token }))
    }
    return reply.page(<CardPage view={view} card={card} />)
  })
}
