import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Table } from '../tables/index.ts'
import { newCards, tokenOf } from './card.ts'
import { cardsInForm, fieldFor, type TypedCard } from './cards-in-form.ts'
import { tableOfRequest, type SlugRoute } from './desk-routes.tsx'
import { CardsAsked, PrintForm, TypedCards } from './forms.ts'
import { CardSheetPage } from './pages/CardSheetPage.tsx'
import { cardsPath } from './pages/desk.ts'
import { ReadCardsPage } from './pages/ReadCardsPage.tsx'
import { photosSent } from './photos-sent.ts'
import { pictureOf } from './queries/cards.ts'
import { keepCards, readCard } from './read-card.ts'
import { rights, type SittingAction } from './rights.ts'
import { showCards, signpostsOnPaper } from './show-cards.ts'

/** Cards on paper: printed before, photographed and typed over. */
export function cardRoutes(app: FastifyInstance): void {
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

  app.get<SlugRoute>('/tafels/:slug/live/inlezen', async (request, reply) => {
    const table = await tableFor(request, 'read_cards')
    return cardsPage(request, reply, { table, form: emptyForm })
  })

  app.post<SlugRoute>('/tafels/:slug/live/inlezen/foto', async (request, reply) => {
    const table = await tableFor(request, 'read_cards')
    const sums = { photos: 0, gevonden: 0, eerder: 0, ander: 0, geen: 0 }
    for await (const { found, others } of photosSent(request, { house: app.house, table: table.id })) {
      const before = await request.act(ctx => keepCards(ctx, table.id, found))
      sums.photos += 1
      sums.gevonden += found.length - before.length
      sums.eerder += before.length
      sums.ander += others
      sums.geen += found.length + others === 0 ? 1 : 0
    }
    const { photos, ...told } = sums
    if (photos > 0) return reply.to(cardsPath(table, told))
    const form = { typed: {}, errors: { photos: 'signposts.photo_missing' } }
    return cardsPage(request, reply.code(422), { table, form })
  })

  app.post<SlugRoute>('/tafels/:slug/live/inlezen', async (request, reply) => {
    const table = await tableFor(request, 'read_cards')
    const typed = TypedCards.parse(request.body)
    const signposts = await signpostsOnPaper(request.reader, table.id)
    const cards = cardsInForm(app.house, typed, { table: table.id, signposts })
    const wrong: Record<string, string> = {}
    for (const one of cards) {
      const code = await readTyped(request, one)
      if (code !== null) wrong[fieldFor(one.card, one.card.kind === 'quote' ? 'body' : 'empty')] = code
    }
    const failed = Object.keys(wrong).length
    const done = cards.filter(({ on }) => on !== null).length - failed
    if (failed === 0) return reply.to(cardsPath(table, { klaar: done }))
    const tokens = cards
      .filter(({ card }) => Object.keys(wrong).some(field => field.startsWith(card.mark)))
      .map(({ card }) => tokenOf(app.house, card))
    return cardsPage(request, reply.code(422), { table, form: { typed, errors: wrong }, tokens })
  })
}

/** Saves one card by itself, so that one that is wrong holds up no other. Returns what is wrong with it. */
async function readTyped(request: FastifyRequest, { card, on }: TypedCard): Promise<string | null> {
  if (on === null) return null
  if (typeof on === 'string' && on !== 'nothing') return on
  try {
    await request.act(ctx => readCard(ctx, card, on))
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

interface CardsWish {
  readonly table: Table
  readonly form: Form
  readonly tokens?: readonly string[]
}

async function cardsPage(request: FastifyRequest, reply: FastifyReply, { table, form, tokens }: CardsWish) {
  const { view, reader, server } = request
  const { kaart, ...told } = CardsAsked.parse(request.query)
  const asked = tokens ?? (kaart === undefined ? [] : [kaart])
  const shown = await showCards(reader, server.house, { table, tokens: asked })
  return reply.page(<ReadCardsPage {...{ view, shown, form, told }} />, { status: reply.statusCode })
}

/** The table of this address when the actor may do this there; it need not have begun. */
async function tableFor(request: FastifyRequest, action: SittingAction): Promise<Table> {
  const { actor, reader } = request
  const table = await tableOfRequest(request)
  allow(rights, { actor, action, thing: { table, seat: null, doorOpen: false, now: reader.now } })
  return table
}
