import type { FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, type Form } from '../../platform/http/form.ts'
import type { Table } from '../tables/index.ts'
import { CardsAsked } from './forms.ts'
import { ReadCardsPage } from './pages/ReadCardsPage.tsx'
import { showCards } from './show-cards.ts'

interface CardsWish {
  readonly table: Table
  /** Left out: nothing was typed yet. */
  readonly form?: Form
  /** Of cards that come first, whether they wait or not. */
  readonly tokens?: readonly string[]
}

/** The page on which cards are typed over. */
export async function cardsPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { table, form = emptyForm, tokens }: CardsWish,
) {
  const { view, reader, server } = request
  const { kaart, ...told } = CardsAsked.parse(request.query)
  const asked = tokens ?? (kaart === undefined ? [] : [kaart])
  const shown = await showCards(reader, server.house, { table, tokens: asked })
  return reply.page(<ReadCardsPage {...{ view, shown, form, told }} />, { status: reply.statusCode })
}
